package triggerconsole.profile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;

/** Lets one change at a time happen to a file, among threads and among programs. */
final class FolderLock {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long PAUSE_MILLIS = 5;

  private final Path file;
  private final ReentrantLock threads = new ReentrantLock();

  /** With a side file to lock on: the file itself is replaced at every change. */
  FolderLock(Path file) {
    this.file = file;
  }

  /** Does the work alone. A thread that is alone already stays so. */
  <T> T alone(Supplier<T> work) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    try {
      if (!threads.tryLock(PATIENCE.toNanos(), TimeUnit.NANOSECONDS)) {
        throw busy();
      }
      try {
        return threads.getHoldCount() > 1 ? work.get() : aloneAmongPrograms(work, until);
      } finally {
        threads.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private <T> T aloneAmongPrograms(Supplier<T> work, long until) throws InterruptedException {
    try {
      PrivateFiles.createFile(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock _ = take(channel, until)) {
        return work.get();
      }
    } catch (IOException e) {
      throw new ConsoleException(
          Messages.of("file.unwritable", file, FileTrouble.reason(file, e)),
          Remedy.OPEN_DATA_FOLDER,
          e);
    }
  }

  private FileLock take(FileChannel channel, long until) throws IOException, InterruptedException {
    while (true) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() - until >= 0) {
        throw busy();
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // Held by this very program through another object.
    }
  }

  private ConsoleException busy() {
    return new ConsoleException(Messages.of("profile.file.busy"), Remedy.TRY_AGAIN);
  }
}
