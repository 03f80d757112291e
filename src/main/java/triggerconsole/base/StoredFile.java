package triggerconsole.base;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import triggerconsole.base.ConsoleException.Remedy;

/**
 * A small text file that is read and written whole. A crash leaves either the old or the new
 * content, never a mixture. Only its owner can read it (contract, section 6).
 */
public final class StoredFile {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  private final Path path;

  /** A file at this path; it need not exist yet, its folder must. */
  public StoredFile(Path path) {
    this.path = path;
  }

  /** Where the file is. */
  public Path path() {
    return path;
  }

  /** The content, or nothing when there is no such file. */
  public synchronized Optional<String> read() {
    IoGuard.enter("read a file");
    try {
      return Optional.of(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unreadable", path, FileTrouble.reason(path, e)),
          Remedy.OPEN_DATA_FOLDER,
          e);
    }
  }

  /** Replaces the content; an interruption does not keep it from that. */
  public synchronized void write(String content) {
    IoGuard.enter("write a file");
    try {
      Path temporary = PrivateFiles.createTemporary(path);
      try {
        // A channel would give up when its thread is interrupted, as it is at the program's end.
        try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
          out.write(content.getBytes(StandardCharsets.UTF_8));
          out.getFD().sync();
        }
        moveOver(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unwritable", path, FileTrouble.reason(path, e)),
          Remedy.OPEN_DATA_FOLDER,
          e);
    }
  }

  /** Moves a damaged file out of the way and says where it is now, so that nothing is lost. */
  public synchronized Path setAside() {
    IoGuard.enter("move a file");
    String name =
        path.getFileName() + ".damaged-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path aside = path.resolveSibling(name);
    try {
      return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unwritable", path, FileTrouble.reason(path, e)),
          Remedy.OPEN_DATA_FOLDER,
          e);
    }
  }

  private void moveOver(Path temporary) throws IOException {
    try {
      Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
