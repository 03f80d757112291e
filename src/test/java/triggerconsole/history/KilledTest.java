package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;

/** Contract, sections 1 and 6: what {@code kill -9} leaves behind. */
class KilledTest {

  private static final int ROUNDS = 10;

  @TempDir Path folder;

  @Test
  void afterAKillEverythingCompletedIsThereAndTheRestIsUnknown() throws Exception {
    SplittableRandom random = new SplittableRandom(11);
    Set<Long> completed = new HashSet<>();
    Set<Long> left = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      Child child = Child.start(folder);
      List<String> said = new ArrayList<>(child.lines(1 + random.nextInt(60)));
      said.addAll(child.kill());
      sort(said, completed, left);

      try (History history = History.open(folder)) {
        assertThat(history.setAside()).isEmpty();
        assertThat(completed).allSatisfy(id -> assertCompleted(history.entry(id).orElseThrow()));
        assertThat(left).allSatisfy(id -> assertOver(history.entry(id).orElseThrow()));
        assertThat(history.find(Query.ALL).counts().sending()).isZero();
      }
      assertThat(integrity()).isEqualTo("ok");
      assertThat(files()).containsExactly(History.FILE);
    }
    assertThat(completed).isNotEmpty();
    assertThat(left).isNotEmpty();
  }

  @Test
  void aRowOfAnotherProgramIsInFlightUntilThatProgramIsGone() throws Exception {
    try (History history = History.open(folder)) {
      Child child = Child.start(folder);
      long last = 0;
      // Of three requests the child leaves the third in flight.
      for (String line : child.lines(1 + 5)) {
        last = line.startsWith("began ") ? id(line) : last;
      }
      assertThat(history.entry(last).orElseThrow().state()).isEqualTo(State.SENDING);

      child.kill();

      assertUnknown(history.entry(last).orElseThrow());
    }
  }

  private static void sort(List<String> said, Set<Long> completed, Set<Long> left) {
    for (String line : said) {
      if (line.startsWith("began ")) {
        left.add(id(line));
      } else if (line.startsWith("completed ")) {
        left.remove(id(line));
        completed.add(id(line));
      }
    }
  }

  private static long id(String line) {
    return Long.parseLong(line.substring(line.indexOf(' ') + 1));
  }

  private static void assertCompleted(HistoryEntry entry) {
    assertThat(entry.answer()).contains(Samples.success());
    assertThat(entry.verdict()).contains(Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
    assertThat(entry.sent()).isEqualTo(Samples.entry());
  }

  /** The kill may have come between the completion and the line that would have told of it. */
  private static void assertOver(HistoryEntry entry) {
    if (entry.answer().isPresent()) {
      assertCompleted(entry);
    } else {
      assertUnknown(entry);
    }
  }

  private static void assertUnknown(HistoryEntry entry) {
    assertThat(entry.verdict().orElseThrow().code()).isEqualTo(VerdictCode.OUTCOME_UNKNOWN);
    assertThat(entry.verdict().orElseThrow().cause()).contains(Cause.PROCESS_ENDED);
    assertThat(entry.failure().orElseThrow().cause()).isEqualTo(Cause.PROCESS_ENDED);
    assertThat(entry.durationMs()).isEmpty();
    assertThat(entry.sent()).isEqualTo(Samples.entry());
  }

  private String integrity() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(History.FILE));
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
      return result.getString(1);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
