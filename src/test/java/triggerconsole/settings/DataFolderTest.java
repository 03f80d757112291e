package triggerconsole.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.ConsoleException;

class DataFolderTest {

  private static final Path HOME = Path.of("/home/anna");

  @TempDir Path temporary;

  @Test
  void theFolderAskedForWinsOverTheEnvironment() {
    Map<String, String> environment = Map.of("TRIGGER_CONSOLE_HOME", "/from/environment");

    assertThat(DataFolder.locate(Optional.of("/asked"), environment, "Linux", HOME))
        .isEqualTo(Path.of("/asked"));
    assertThat(DataFolder.locate(Optional.empty(), environment, "Linux", HOME))
        .isEqualTo(Path.of("/from/environment"));
  }

  @Test
  void anEmptyNameIsNotTheWorkingDirectory() {
    assertThatThrownBy(() -> DataFolder.locate(Optional.of(""), Map.of(), "Linux", HOME))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("names no folder");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /home/anna/.local/share/trigger-console",
    "Mac OS X, /home/anna/Library/Application Support/Trigger Console",
    "Windows 11, /home/anna/AppData/Local/Trigger Console"
  })
  void everySystemHasItsUsualFolder(String system, Path expected) {
    assertThat(DataFolder.locate(Optional.empty(), Map.of(), system, HOME)).isEqualTo(expected);
  }

  @Test
  void theUsualFoldersFollowTheSystemsVariables() {
    assertThat(DataFolder.locate(Optional.empty(), Map.of("XDG_DATA_HOME", "/xdg"), "Linux", HOME))
        .isEqualTo(Path.of("/xdg/trigger-console"));
    assertThat(
            DataFolder.locate(Optional.empty(), Map.of("LOCALAPPDATA", "/local"), "Windows", HOME))
        .isEqualTo(Path.of("/local/Trigger Console"));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsSpecificationAsks() {
    assertThat(DataFolder.locate(Optional.empty(), Map.of("XDG_DATA_HOME", "xdg"), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/trigger-console"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anExistingFolderIsClosedToOthersWithItsFiles() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("existing"));
    Path file = Files.writeString(folder.resolve("history.db"), "");
    Path log = Files.createDirectory(folder.resolve("logs")).resolve("old.log");
    Files.writeString(log, "");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-r--r--"));

    DataFolder.open(folder);

    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(mode(log.getParent())).isEqualTo("rwx------");
    assertThat(mode(file)).isEqualTo("rw-------");
    assertThat(mode(log)).isEqualTo("rw-------");
  }

  @Test
  void aFolderIsCreatedWithItsParentsAndLeftEmpty() {
    Path folder = temporary.resolve("new/deeper");

    DataFolder.open(Optional.of(folder.toString()), Map.of());

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileInPlaceOfTheFolderIsToldInASentence() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "kept");

    assertThatThrownBy(() -> DataFolder.open(file))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("--data-dir");
    assertThat(file).hasContent("kept");
  }

  @Test
  void aFolderBelowAFileIsToldInASentence() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "kept");

    assertThatThrownBy(() -> DataFolder.open(file.resolve("below")))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void aNameThatIsNoPathIsToldInASentence() {
    assertThatThrownBy(() -> DataFolder.open(Optional.of("no\0path"), Map.of()))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void theWindowsThreadNeverOpensTheFolder() throws InterruptedException {
    Path folder = temporary.resolve("new");
    List<String> said = new CopyOnWriteArrayList<>();

    Thread window =
        Thread.ofPlatform()
            .name("JavaFX Application Thread")
            .unstarted(() -> DataFolder.open(folder));
    window.setUncaughtExceptionHandler((thread, fault) -> said.add(fault.getMessage()));
    window.start();
    window.join();

    assertThat(said).containsExactly("blocking work on the window's thread: open the data folder");
    assertThat(folder).doesNotExist();
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
