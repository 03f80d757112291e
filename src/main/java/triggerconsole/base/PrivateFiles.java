package triggerconsole.base;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Files and folders that only their owner can read: 0600 and 0700 where the file system knows modes
 * (contract, section 6); elsewhere the user's own folder protects them.
 */
public final class PrivateFiles {

  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFiles() {}

  /** Creates the folder with its parents, or closes an existing one to others. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    restrict(folder, FOLDER);
  }

  /** Creates an empty file when there is none, and closes it to others either way. */
  public static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, attributes(file));
    } catch (FileAlreadyExistsException e) {
      restrict(file, FILE);
    }
  }

  /** Takes everybody else's rights on an existing file away and leaves its owner's. */
  public static void closeToOthers(Path file) throws IOException {
    if (knowsModes(file)) {
      Set<PosixFilePermission> mode = EnumSet.copyOf(FOLDER);
      mode.retainAll(Files.getPosixFilePermissions(file));
      restrict(file, mode);
    }
  }

  /** A new empty file beside another one, to be moved over it. */
  static Path createTemporary(Path beside) throws IOException {
    return Files.createTempFile(
        beside.toAbsolutePath().getParent(),
        beside.getFileName() + ".",
        ".tmp",
        attributes(beside));
  }

  private static FileAttribute<?>[] attributes(Path file) {
    return knowsModes(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)}
        : new FileAttribute<?>[0];
  }

  private static void restrict(Path path, Set<PosixFilePermission> mode) throws IOException {
    if (knowsModes(path) && !Files.getPosixFilePermissions(path).equals(mode)) {
      Files.setPosixFilePermissions(path, mode);
    }
  }

  private static boolean knowsModes(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
