package triggerconsole.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.ConsoleException;

/** A file that accounts for something, as a ledger does; the history's tests hold the rest. */
class DatabaseTest {

  private static final Schema SCHEMA =
      new Schema(List.of("CREATE TABLE line (word TEXT NOT NULL UNIQUE) STRICT"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"PROGRAM, 1", "POWER_CUT, 2"})
  void aCommitWaitsForTheDiskWhereItMustSurviveAPowerCut(Durability durability, int synchronous) {
    try (Database database = new Database(file(), SCHEMA, durability, DamageRule.REFUSE)) {
      assertThat(number(database, "PRAGMA synchronous")).isEqualTo(synchronous);
    }
  }

  @Test
  void aDamagedFileThatMustNotBeBegunAnewIsRefusedAndLeftAsItIs() throws IOException {
    String garbage = "This is no database. ".repeat(300);
    Files.writeString(file(), garbage);

    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() -> open().close())
        .withMessageContaining("damaged")
        .withMessageContaining(file().toString());
    assertThat(folder).isDirectoryContaining(file()::equals);
    assertThat(file()).hasContent(garbage);
  }

  @Test
  void whatFailsLeavesNothingBehindAndTheNextWorkGoesOn() {
    try (Database database = open()) {
      write(database, "a");

      assertThatExceptionOfType(ConsoleException.class)
          .isThrownBy(() ->
              database.write(sql -> {
                insert(sql, "b");
                return insert(sql, "a");
              }))
          .withMessageContaining("UNIQUE");
      assertThatIllegalStateException()
          .isThrownBy(() ->
              database.write(sql -> {
                insert(sql, "c");
                throw new IllegalStateException("a bug");
              }));

      assertThat(write(database, "d")).isEqualTo(1);
      assertThat(words(database)).containsExactly("a", "d");
    }
  }

  @Test
  void whatThreadsWriteAtTheSameTimeIsCommittedTogether() throws InterruptedException {
    try (Database database = open();
        Database other = open()) {
      AtOnce<Integer> threads = new AtOnce<>(database);
      for (int i = 0; i < 20; i++) {
        String word = "word " + i;
        threads.add(() ->
            database.write(sql -> {
              insert(sql, word);
              return number(other, "SELECT count(*) FROM line");
            }));
      }

      assertThat(threads.results()).hasSize(20).containsOnly(0);
      assertThat(words(database)).hasSize(20);
    }
  }

  @Test
  void everyThreadGetsTheResultOfItsOwnWork() throws InterruptedException {
    try (Database database = open()) {
      AtOnce<String> threads = new AtOnce<>(database);
      List<String> words = IntStream.range(0, 200).mapToObj(i -> "word " + i).toList();
      for (String word : words) {
        threads.add(() ->
            database.write(sql ->
                sql.first(
                        row -> row.getString(1),
                        "INSERT INTO line (word) VALUES (?) RETURNING word",
                        word)
                    .orElseThrow()));
      }

      assertThat(threads.results()).isEqualTo(words);
      assertThat(words(database)).containsExactlyInAnyOrderElementsOf(words);
    }
  }

  @Test
  void oneThatFailsTakesNoOtherAlong() throws InterruptedException {
    try (Database database = open()) {
      write(database, "taken");
      AtOnce<String> threads = new AtOnce<>(database);
      for (int i = 0; i < 12; i++) {
        String word = i % 4 == 1 ? "taken" : "word " + i;
        boolean bug = i % 4 == 2;
        threads.add(() -> {
          try {
            database.write(sql -> {
              int inserted = insert(sql, word);
              if (bug) {
                throw new IllegalStateException("a bug");
              }
              return inserted;
            });
            return "kept";
          } catch (ConsoleException e) {
            return "refused";
          } catch (IllegalStateException e) {
            return "bug";
          }
        });
      }

      assertThat(threads.results())
          .containsExactly(
              "kept", "refused", "bug", "kept", "kept", "refused", "bug", "kept", "kept", "refused",
              "bug", "kept");
      assertThat(words(database))
          .containsExactlyInAnyOrder(
              "taken", "word 0", "word 3", "word 4", "word 7", "word 8", "word 11");
    }
  }

  @Test
  void whatAnInterruptedThreadWritesIsKeptAndItStaysInterrupted() throws InterruptedException {
    try (Database database = open()) {
      AtOnce<Boolean> threads = new AtOnce<>(database);
      for (int i = 0; i < 6; i++) {
        String word = "word " + i;
        threads.add(() -> {
          Thread.currentThread().interrupt();
          write(database, word);
          return Thread.interrupted();
        });
      }

      assertThat(threads.results()).hasSize(6).containsOnly(true);
      assertThat(words(database)).hasSize(6);
    }
  }

  private Database open() {
    return new Database(file(), SCHEMA, Durability.POWER_CUT, DamageRule.REFUSE);
  }

  private Path file() {
    return folder.resolve("ledger.db");
  }

  private static int write(Database database, String word) {
    return database.write(sql -> insert(sql, word));
  }

  private static int insert(Sql sql, String word) throws SQLException {
    return sql.update("INSERT INTO line (word) VALUES (?)", word);
  }

  private static List<String> words(Database database) {
    return database.read(
        sql -> sql.list(row -> row.getString(1), "SELECT word FROM line ORDER BY rowid"));
  }

  private static int number(Database database, String query) {
    return database.read(sql -> sql.first(row -> row.getInt(1), query).orElseThrow());
  }
}
