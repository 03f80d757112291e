package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.ConsoleException;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sqlite.Database;

/** A bad data folder gets a clear sentence and loses nothing. */
class BadFileTest {

  @TempDir Path folder;

  @Test
  void aFileThatIsNoDatabaseIsSetAsideAndWorkGoesOn() throws IOException {
    String garbage = "This is no database. ".repeat(300);
    Files.writeString(file(), garbage);

    try (History history = History.open(folder)) {
      Path aside = history.setAside().orElseThrow();
      assertThat(aside).hasContent(garbage);
      assertThat(aside.getFileName().toString()).startsWith("history.db.damaged-");
      history.begin(Samples.entry());
      assertThat(history.total()).isEqualTo(1);
    }
    try (History history = History.open(folder)) {
      assertThat(history.setAside()).isEmpty();
      assertThat(history.total()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void aFileDamagedInsideIsSetAsideAsSoonAsThatShows(int seed) throws IOException {
    recordSome(300);
    byte[] bytes = Files.readAllBytes(file());
    byte[] noise = new byte[bytes.length - 8192];
    new SplittableRandom(seed).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 8192, noise.length);
    Files.write(file(), bytes);

    try (History history = History.open(folder)) {
      history.begin(Samples.entry());
      assertThat(history.find(Query.ALL).size()).isLessThanOrEqualTo(1);
      assertThat(history.setAside().orElseThrow()).exists();
      long id = history.begin(Samples.entry());
      assertThat(history.entry(id).orElseThrow().sent()).isEqualTo(Samples.entry());
    }
  }

  @Test
  void aFileThatWasCutShortIsSetAside() throws IOException {
    recordSome(300);
    byte[] bytes = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2));

    try (History history = History.open(folder)) {
      history.begin(Samples.entry());
      assertThat(history.find(Query.ALL).size()).isEqualTo(1);
      assertThat(history.setAside()).isPresent();
    }
  }

  @Test
  void aDamagedFileThatAnotherProgramHasOpenIsLeftToIt() throws IOException {
    Files.writeString(file(), "This is no database. ".repeat(300));

    try (Owner other = Owner.enter(folder)) {
      assertThat(other.othersAlive()).isFalse();
      assertThatExceptionOfType(ConsoleException.class)
          .isThrownBy(() -> History.open(folder).close())
          .withMessageContaining("another Trigger Console has it open");
      assertThat(file()).content().startsWith("This is no database.");
    }
    try (History history = History.open(folder)) {
      assertThat(history.setAside()).isPresent();
    }
  }

  @Test
  void aFileFromANewerVersionIsRefusedAndLeftAsItIs() throws IOException, SQLException {
    recordSome(1);
    execute("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file());

    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() -> History.open(folder).close())
        .withMessageContaining("newer version")
        .withMessageContaining("99");

    assertThat(file()).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining("glob:**{-wal,-shm,.lock}");
  }

  @Test
  void aFullDiskIsSaidAndNothingRecordedBeforeIsLost() throws IOException {
    try (Owner owner = Owner.enter(folder);
        Database database = History.database(file(), History.SCHEMA, owner)) {
      long id = begin(database, owner);
      int pages =
          database.read(
              open -> open.first(row -> row.getInt(1), "PRAGMA page_count").orElseThrow());
      pragma(database, "max_page_count = " + (pages + 4));

      assertThatExceptionOfType(ConsoleException.class)
          .isThrownBy(() -> complete(database, id, "x".repeat(1_000_000)))
          .withMessageContaining("disk is full");
      assertThat(database.read(open -> Reading.entry(open, id)).orElseThrow().sent())
          .isEqualTo(Samples.entry());

      pragma(database, "max_page_count = 1000000");
      complete(database, id, "x".repeat(1_000_000));
      assertThat(database.read(open -> Reading.entry(open, id)).orElseThrow().state())
          .isEqualTo(State.DONE);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() throws IOException {
    try (Owner owner = Owner.enter(folder);
        Database database = History.database(file(), History.SCHEMA, owner)) {
      pragma(database, "query_only = ON");

      assertThatExceptionOfType(ConsoleException.class)
          .isThrownBy(() -> begin(database, owner))
          .withMessageContaining("read-only");
      assertThat(database.read(open -> Reading.entry(open, 1)).isPresent()).isFalse();
    }
  }

  @Test
  void aFileThatIsKeptLockedIsSaid() throws IOException, SQLException {
    try (Owner owner = Owner.enter(folder);
        Database database = History.database(file(), History.SCHEMA, owner);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = other.createStatement()) {
      pragma(database, "busy_timeout = 1");
      statement.execute("BEGIN EXCLUSIVE");

      assertThatExceptionOfType(ConsoleException.class)
          .isThrownBy(() -> begin(database, owner))
          .withMessageContaining("locked");

      statement.execute("ROLLBACK");
      assertThat(begin(database, owner)).isEqualTo(1);
    }
  }

  @Test
  void aFolderThatIsAFileIsSaid() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() -> History.open(noFolder).close())
        .withMessageContaining("cannot be used");
  }

  @Test
  void aFolderInTheFilesPlaceIsSaidAndNoLockStays() throws IOException {
    Files.createDirectory(file());

    assertThatExceptionOfType(ConsoleException.class)
        .isThrownBy(() -> History.open(folder).close())
        .withMessageContaining(file().toString());
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  private static long begin(Database database, Owner owner) {
    return database.write(open -> Recording.begin(open, owner.id(), Samples.entry()));
  }

  private static void complete(Database database, long id, String answer) {
    database.write(open ->
        Recording.complete(
            open, id, Samples.answer(200, answer), Samples.verdict(VerdictCode.UNDOCUMENTED)));
  }

  private static void pragma(Database database, String pragma) {
    database.read(open -> {
      open.script("PRAGMA " + pragma);
      return null;
    });
  }

  private void recordSome(int count) {
    try (History history = History.open(folder)) {
      for (int i = 0; i < count; i++) {
        long id = history.begin(Samples.entry());
        history.complete(id, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private Path file() {
    return folder.resolve(History.FILE);
  }
}
