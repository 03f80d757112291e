package triggerconsole.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.ConsoleException.Remedy;

class StoredFileTest {

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsRead() throws IOException {
    StoredFile file = new StoredFile(folder.resolve("a.json"));
    assertThat(file.read()).isEmpty();
    file.write("one \uD83D\uDE00");
    file.write("two");
    assertThat(file.read()).contains("two");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).as("no temporary file stays").containsExactly(file.path());
    }
  }

  @Test
  void whatIsWrittenWhileTheProgramEndsIsWritten() {
    StoredFile file = new StoredFile(folder.resolve("a.json"));
    Thread.currentThread().interrupt();
    file.write("typed last");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file.read()).contains("typed last");
  }

  @Test
  void onlyTheOwnerCanReadIt() throws IOException {
    StoredFile file = new StoredFile(folder.resolve("a.json"));
    Files.createFile(file.path());
    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r--r--"));
    file.write("x");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedFileIsSetAsideWithItsContent() throws IOException {
    StoredFile file = new StoredFile(folder.resolve("a.json"));
    file.write("{broken");
    Path aside = file.setAside();
    assertThat(aside.getFileName().toString()).startsWith("a.json.damaged-");
    assertThat(Files.readString(aside)).isEqualTo("{broken");
    assertThat(file.read()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsTroubleWithARemedy() {
    StoredFile file = new StoredFile(folder.resolve("missing").resolve("a.json"));
    assertThatThrownBy(() -> file.write("x"))
        .isInstanceOfSatisfying(
            ConsoleException.class,
            trouble -> {
              assertThat(trouble.remedy()).isEqualTo(Remedy.OPEN_DATA_FOLDER);
              assertThat(trouble).hasMessageContaining("a.json");
            });
  }

  @Test
  void aFolderIsClosedToOthersAlsoWhereItExistedBefore() throws IOException {
    Path data = folder.resolve("data");
    Files.createDirectory(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    PrivateFiles.createFolder(data);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }
}
