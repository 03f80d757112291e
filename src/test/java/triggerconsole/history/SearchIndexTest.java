package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sqlite.Sql;

/** New entries wait for the index, and nobody who searches can tell. */
class SearchIndexTest {

  private static final int ENTRIES = 2 * SearchIndex.AT_ONCE + 100;

  @TempDir Path folder;
  private History history;

  @BeforeEach
  void open() {
    history = History.open(folder);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void onlyTheNewestEntriesWaitForTheIndex() throws SQLException {
    recordMany();

    assertThat(upTo()).isBetween(2L * SearchIndex.AT_ONCE - 100, 2L * SearchIndex.AT_ONCE);
    assertThat(inIndex("everywhere")).isEqualTo(upTo());
  }

  @Test
  void entriesAreFoundNewestFirstWhetherTheyWaitOrNot() {
    recordMany();

    Found all = history.find(Query.ALL.withText("everywhere"));

    assertThat(all.slice(0, ENTRIES)).isEqualTo(history.find(Query.ALL).slice(0, ENTRIES));
    assertThat(all.counts().of(VerdictCode.ACCEPTED_REDIRECT)).isEqualTo(ENTRIES);
    assertThat(found("number-17-")).containsExactly(17);
    assertThat(found("number-" + ENTRIES + "-")).containsExactly(ENTRIES);
  }

  @Test
  void whatHappensToAnEntryAfterItWasIndexedIsFoundToo() {
    long inFlight = history.begin(Samples.entry("{\"user_id\":\"slow\"}"));
    long noted = history.begin(Samples.entry());
    long deleted = record("{\"user_id\":\"gone\"}", "{}");
    recordMany();

    complete(inFlight, "late-answer");
    history.setNote(noted, "ask Ben");
    history.delete(List.of(deleted));

    assertThat(found("late-answer")).containsExactly(inFlight);
    assertThat(found("slow")).containsExactly(inFlight);
    assertThat(found("ask ben")).containsExactly(noted);
    assertThat(found("gone")).isEmpty();
  }

  @Test
  void whatHappensToAnEntryBeforeItIsIndexedIsInTheIndexLater() throws SQLException {
    long noted = record(Samples.BODY, "{}");
    long deleted = record("{\"user_id\":\"gone\"}", "{}");
    history.setNote(noted, "ask Ben");
    history.delete(List.of(deleted));
    recordMany();

    assertThat(inIndex("ask ben")).isEqualTo(1);
    assertThat(found("ask ben")).containsExactly(noted);
    assertThat(inIndex("gone")).isZero();
  }

  @Test
  void aLongTextDoesNotWait() throws SQLException {
    long before = record(Samples.BODY, "{}");
    long id = record(Samples.BODY, "needle " + "x".repeat(100_000));

    assertThat(upTo()).isEqualTo(id);
    assertThat(inIndex("needle")).isEqualTo(1);
    assertThat(found("needle")).containsExactly(id);
    assertThat(found("webbot")).containsExactly(id, before);
  }

  private void recordMany() {
    for (int i = 1; i <= ENTRIES; i++) {
      record("{\"user_id\":\"everywhere number-" + i + "-\"}", "{}");
    }
  }

  private long record(String body, String answer) {
    long id = history.begin(Samples.entry(body));
    complete(id, answer);
    return id;
  }

  private void complete(long id, String answer) {
    history.complete(
        id, Samples.answer(200, answer), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
  }

  private long[] found(String text) {
    Found found = history.find(Query.ALL.withText(text));
    return found.slice(0, found.size());
  }

  private long upTo() throws SQLException {
    try (Sql sql = sql()) {
      return SearchIndex.upTo(sql);
    }
  }

  private int inIndex(String phrase) throws SQLException {
    try (Sql sql = sql()) {
      return sql.first(
              row -> row.getInt(1),
              "SELECT count(*) FROM search WHERE search MATCH ?",
              '"' + phrase + '"')
          .orElseThrow();
    }
  }

  private Sql sql() throws SQLException {
    return new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(History.FILE)));
  }
}
