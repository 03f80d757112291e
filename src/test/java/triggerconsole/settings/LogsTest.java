package triggerconsole.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

  private static final Logger OURS = Logger.getLogger("triggerconsole.test");
  private static final Logger THEIRS = Logger.getLogger("com.example.library");

  @TempDir Path temporary;

  @Test
  void nothingIsCreatedUntilSomethingIsLogged() {
    DataFolder folder = DataFolder.open(temporary);

    Logs.to(folder).close();

    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsLoggedStandsInAFileThatOnlyItsOwnerCanRead() throws IOException {
    DataFolder folder = DataFolder.open(temporary);

    try (Logs _ = Logs.to(folder)) {
      OURS.info("the sandbox listens");
      THEIRS.info("chatter of a library");
      THEIRS.warning("trouble of a library");
    }

    Path log = logs(folder).getFirst();
    assertThat(Files.readString(log))
        .contains("the sandbox listens", "trouble of a library")
        .doesNotContain("chatter");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.logs())))
        .isEqualTo("rwx------");
  }

  @Test
  void theWindowsThreadMayLogAndDoesNotTouchTheDisk() throws IOException, InterruptedException {
    DataFolder folder = DataFolder.open(temporary);

    try (Logs _ = Logs.to(folder)) {
      Thread window =
          Thread.ofPlatform()
              .name("JavaFX Application Thread")
              .start(() -> {
                OURS.info("first");
                OURS.info("second");
              });
      window.join();
    }

    assertThat(Files.readString(logs(folder).getFirst())).containsSubsequence("first", "second");
  }

  @Test
  void onlyTheNewestFilesAreKept() throws IOException {
    DataFolder folder = DataFolder.open(temporary);
    Files.createDirectory(folder.logs());
    for (int i = 0; i < 30; i++) {
      Files.writeString(folder.logs().resolve("2020-01-%02d.log".formatted(i)), "old");
    }

    try (Logs _ = Logs.to(folder)) {
      OURS.info("one line");
    }

    assertThat(logs(folder)).hasSize(10);
    assertThat(Files.readString(logs(folder).getLast())).contains("one line");
  }

  @Test
  void closingPutsTheLoggingBackAsItWas() {
    Handler[] before = Logger.getLogger("").getHandlers();

    Logs.to(DataFolder.open(temporary)).close();

    assertThat(Logger.getLogger("").getHandlers()).isEqualTo(before);
  }

  private static List<Path> logs(DataFolder folder) throws IOException {
    try (Stream<Path> files = Files.list(folder.logs())) {
      return files.sorted().toList();
    }
  }
}
