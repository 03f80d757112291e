package triggerconsole.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

  @TempDir Path folder;

  @Test
  void aMissingFileIsToldFromAMissingFolder() {
    assertThat(reason(folder.resolve("file"), new NoSuchFileException("file")))
        .isEqualTo("there is no such file");
    assertThat(reason(folder.resolve("a/file"), new NoSuchFileException("file")))
        .isEqualTo("there is no folder " + folder.resolve("a"));
  }

  @Test
  void faultsOfTheFileSystemAreToldWithoutTheNamesOfClasses() {
    Path file = folder.resolve("file");
    assertThat(reason(file, new AccessDeniedException("file"))).isEqualTo("you are not allowed to");
    assertThat(reason(file, new DirectoryNotEmptyException("file"))).isEqualTo("it is a folder");
    assertThat(reason(folder, new IOException("EISDIR"))).isEqualTo("it is a folder");
    assertThat(reason(file, new FileSystemException("file", null, "Read-only file system")))
        .isEqualTo("Read-only file system");
    assertThat(reason(file, new UncheckedIOException(new IOException("No space left on device"))))
        .isEqualTo("No space left on device");
  }

  private static String reason(Path file, Exception fault) {
    return FileTrouble.reason(file, fault);
  }
}
