package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.history.History;

/** A data folder that cannot be used is told in a window and on standard error: exit code 3. */
class StartTroubleProgramTest {

  private static final int NOBODY = 65534;
  private static final String[] NO_PRIVILEGES = {
    "setpriv", "--bounding-set=-all", "--inh-caps=-all"
  };

  @TempDir Path home;

  @Test
  void aHistoryOfANewerVersionIsToldAndLeftAsItIs() throws Exception {
    Path file = Program.data(home).resolve(History.FILE);
    History.open(Program.data(home)).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("PRAGMA user_version = 99");
    }
    byte[] before = Files.readAllBytes(file);

    assertTold("was written by a newer version of Trigger Console", true);

    assertThat(file).hasBinaryContent(before);
    assertThat(Program.data(home)).isDirectoryContaining("glob:**/history.db");
    assertThat(Program.data(home)).isDirectoryNotContaining("glob:**{-wal,-shm,.lock}");
  }

  @Test
  void aFileInPlaceOfTheFolderIsTold() throws Exception {
    Files.writeString(Program.data(home), "kept");

    assertTold("is a file", false);

    assertThat(Program.data(home)).hasContent("kept");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders have no owner and mode there")
  void aFolderThatMayOnlyBeReadIsTold() throws Exception {
    assumeTrue(
        Files.getAttribute(home, "unix:uid").equals(0) && isInstalled("setpriv"),
        "only root with setpriv can make a folder of somebody else");
    Path folder = Files.createDirectory(Program.data(home));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setAttribute(folder, "unix:uid", NOBODY);

    assertTold("cannot be used: you are not allowed to", true, NO_PRIVILEGES);

    assertThat(folder).isEmptyDirectory();
  }

  private void assertTold(String why, boolean folderCanBeOpened, String... prefix)
      throws Exception {
    try (Program program = Program.start(home, prefix)) {
      program.awaitShown("quit");

      assertThat(program.tell("text", "startTrouble")).contains(why);
      assertThat(program.tell("text", "startFolder")).isEqualTo(Program.data(home).toString());
      assertThat(program.tell("shown", "openFolder")).isEqualTo(String.valueOf(folderCanBeOpened));
      program.tellLast("fire", "quit");
      assertThat(program.end()).isEqualTo(3);
      assertThat(program.errors()).contains(why);
    }
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }
}
