package triggerconsole.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;

/**
 * Tells whether whoever began a request still lives: each open history holds the lock of a small
 * file of its own, and the system lets go of it however the process ends (contract, section 1).
 */
final class Owner implements AutoCloseable {

  private static final String PREFIX = "history-owner-";
  private static final String SUFFIX = ".lock";

  /**
   * Begins the id of every owner in this process. Their files are never opened a second time:
   * closing any handle to a file would release the lock that this process holds on it.
   */
  private static final String PROCESS = UUID.randomUUID().toString();

  private final Path folder;
  private final String id;
  private final FileChannel channel;

  private Owner(Path folder, String id, FileChannel channel) {
    this.folder = folder;
    this.id = id;
    this.channel = channel;
  }

  /** A new owner in this folder; files of owners that have gone are taken away. */
  static Owner enter(Path folder) throws IOException {
    while (true) {
      String id = PROCESS + "-" + UUID.randomUUID();
      Path file = file(folder, id);
      PrivateFiles.createFile(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      // Somebody who looks for gone owners may have been faster than our lock.
      if (lock != null && Files.exists(file)) {
        Owner owner = new Owner(folder, id, channel);
        owner.othersAlive();
        return owner;
      }
      channel.close();
    }
  }

  String id() {
    return id;
  }

  /** Whether the owner with this id still lives. */
  boolean isAlive(String owner) {
    Path file = file(folder, owner);
    if (owner.startsWith(PROCESS)) {
      return Files.exists(file);
    }
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = other.tryLock()) {
      if (lock == null) {
        return true;
      }
      Files.deleteIfExists(file);
      return false;
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      // Nobody can tell: an answer that may still come must not be called lost.
      return true;
    }
  }

  /** Whether another open history uses the folder. */
  boolean othersAlive() throws IOException {
    boolean alive = false;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        String owner = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
        alive |= !owner.equals(id) && isAlive(owner);
      }
    }
    return alive;
  }

  /** A damaged file is set aside, unless another program would go on writing beside it. */
  void requireAlone(Path file) throws IOException {
    if (othersAlive()) {
      throw new ConsoleException(Messages.of("history.damagedInUse", file), Remedy.TRY_AGAIN);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(file(folder, id));
  }

  private static Path file(Path folder, String id) {
    return folder.resolve(PREFIX + id + SUFFIX);
  }
}
