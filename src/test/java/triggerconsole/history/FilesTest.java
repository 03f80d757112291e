package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.sqlite.Schema;
import triggerconsole.sqlite.Sql;

/** Contract, section 6: the files of the history. */
class FilesTest {

  @TempDir Path parent;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes")
  void onlyTheOwnerCanReadTheFolderAndEveryFile() throws IOException {
    Path folder = parent.resolve("new");
    try (History history = History.open(folder)) {
      history.begin(Samples.entry());
      assertThat(modes(folder))
          .containsExactlyInAnyOrder(
              "rwx------ new",
              "rw------- history.db",
              "rw------- history.db-wal",
              "rw------- history.db-shm",
              "rw------- history-owner.lock");
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no file modes")
  void filesThatWereOpenToOthersAreClosedToThem() throws IOException {
    Path folder = Files.createDirectory(parent.resolve("old"));
    try (History history = History.open(folder)) {
      history.begin(Samples.entry());
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      for (String name : List.of("history.db", "history.db-wal", "history.db-shm")) {
        Files.setPosixFilePermissions(
            folder.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
      }
      try (History second = History.open(folder)) {
        second.begin(Samples.entry());
        assertThat(modes(folder))
            .contains("rwx------ old")
            .allMatch(mode -> mode.contains("------ ") && mode.startsWith("rw"));
      }
    }
  }

  @Test
  void closingLeavesTheDatabaseAlone() throws IOException {
    History.open(parent).close();

    assertThat(names(parent)).containsExactly("history.db");
  }

  @Test
  void aStaleLockIsTakenAway() throws IOException {
    Files.createFile(parent.resolve("history-owner-gone.lock"));

    History.open(parent).close();

    assertThat(names(parent)).containsExactly("history.db");
  }

  @Test
  void whatWasDeletedIsInNoFileAndItsSpaceIsGivenBack() throws IOException {
    try (History history = History.open(parent)) {
      long id = history.begin(Samples.entry("{\"user_id\":\"webbot:zebra-crossing\"}"));
      history.complete(
          id,
          Samples.answer(200, "zebra-crossing ".repeat(1_000_000)),
          Samples.verdict(VerdictCode.UNDOCUMENTED));
      history.setNote(id, "zebra-crossing");
      assertThat(occursIn(parent, "zebra-crossing")).isTrue();
      long full = size(parent);

      history.delete(List.of(id));

      assertThat(occursIn(parent, "zebra")).isFalse();
      assertThat(size(parent)).isLessThan(full / 10);
    }
  }

  @Test
  void aFileOfTheFirstVersionIsReadByThisOne() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + parent.resolve(History.FILE));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(History.SCHEMA.scripts().getFirst());
      statement.executeUpdate(
          """
          INSERT INTO entry (id, started_at, origin, url, owner, verdict, title, chip, status,
            duration_ms)
          VALUES (7, 1767268800000, 'CLI', 'http://u/', 'gone', 'ACCEPTED_REDIRECT', 'T', 'C', 200, 1.5);
          INSERT INTO content VALUES (7, x'7b7d', '[]', '[]',
            '{"fields":[],"statusAsDocumented":true,"cause":null,"explanation":"E","nextSteps":[],"evidence":[]}',
            NULL, NULL, NULL, '{}', 1.0, 0, x'7b7d');
          INSERT INTO searched VALUES (7, 'http://u/', '{}', '');
          PRAGMA user_version = 1;
          """);
    }
    try (History history = History.open(parent)) {
      HistoryEntry entry = history.entry(7).orElseThrow();
      assertThat(entry.sent().startedAt()).isEqualTo(Samples.NOON);
      assertThat(entry.sent().profile()).isEmpty();
      assertThat(entry.sent().run()).isEmpty();
      assertThat(entry.sent().request().body().text()).isEqualTo("{}");
      assertThat(entry.answer().orElseThrow().status()).isEqualTo(200);
      assertThat(history.find(Query.ALL.withText("HTTP://U")).size()).isEqualTo(1);
      history.setNote(7, "ask Ben");
      assertThat(history.find(Query.ALL.withText("BEN")).size()).isEqualTo(1);
      long added = history.begin(Samples.entry());
      assertThat(history.find(Query.ALL.withText("http")).id(0)).isEqualTo(added);
      history.delete(List.of(7L));
      assertThat(history.find(Query.ALL.withText("http")).size()).isEqualTo(1);
    }
  }

  @Test
  void anOlderFileIsBroughtToTheNewestVersionWithItsEntries() throws SQLException {
    long id;
    try (History history = History.open(parent)) {
      id = history.begin(Samples.entry());
      history.complete(id, Samples.success(), Samples.verdict(VerdictCode.ACCEPTED_REDIRECT));
    }
    List<String> scripts = new ArrayList<>(History.SCHEMA.scripts());
    scripts.add("ALTER TABLE entry ADD COLUMN pinned INTEGER; UPDATE entry SET pinned = 1;");
    Schema next = new Schema(scripts);

    try (History history = History.open(parent, next)) {
      assertThat(history.entry(id).orElseThrow().answer()).contains(Samples.success());
    }
    try (Sql sql =
        new Sql(DriverManager.getConnection("jdbc:sqlite:" + parent.resolve(History.FILE)))) {
      assertThat(Schema.versionOf(sql)).isEqualTo(next.version());
      assertThat(sql.first(row -> row.getInt(1), "SELECT pinned FROM entry")).contains(1);
    }
  }

  private static List<String> modes(Path folder) throws IOException {
    List<String> modes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        String name = file.getFileName().toString();
        modes.add(mode + " " + name.replaceFirst("owner-.*\\.lock", "owner.lock"));
      }
    }
    return modes;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (String name : names(folder)) {
      size += Files.size(folder.resolve(name));
    }
    return size;
  }

  private static boolean occursIn(Path folder, String text) throws IOException {
    boolean occurs = false;
    for (String name : names(folder)) {
      String content = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
      occurs |= content.contains(text);
    }
    return occurs;
  }
}
