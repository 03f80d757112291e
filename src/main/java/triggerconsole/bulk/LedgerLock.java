package triggerconsole.bulk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.PrivateFiles;

/**
 * Keeps a second run from the same ledger. The system lets go of it however the program ends. A
 * side file is locked, since SQLite needs the locks of its own file for itself.
 */
final class LedgerLock implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final Set<Path> held;

  private LedgerLock(Path file, FileChannel channel, Set<Path> held) {
    this.file = file;
    this.channel = channel;
    this.held = held;
  }

  /**
   * The lock, or nothing when somebody has it.
   *
   * @param held those that this program has: their files are never opened a second time, since
   *     closing any handle to a file would release its lock
   */
  static Optional<LedgerLock> take(Path file, Set<Path> held) throws IOException {
    if (!held.add(file)) {
      return Optional.empty();
    }
    Optional<LedgerLock> lock = Optional.empty();
    try {
      lock = locked(file, held);
      return lock;
    } finally {
      if (lock.isEmpty()) {
        held.remove(file);
      }
    }
  }

  private static Optional<LedgerLock> locked(Path file, Set<Path> held) throws IOException {
    PrivateFiles.createFile(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new LedgerLock(file, channel, held));
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      held.remove(file);
    }
  }
}
