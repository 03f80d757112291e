package triggerconsole.settings;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import triggerconsole.base.IoGuard;
import triggerconsole.base.PrivateFiles;

/**
 * Log files that only their owner can read: one a program run, another after a megabyte, the ten
 * newest kept. The JDK's own file handler cannot choose the mode of what it creates. Whoever logs,
 * and that may be the window's thread, does not wait for the disk; closing does.
 */
final class LogFile extends Handler {

  private static final long MAX_BYTES = 1_000_000;
  private static final int KEPT = 10;

  private final Path folder;
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("log").factory());
  private Writer writer;
  private long written;

  LogFile(Path folder) {
    this.folder = folder;
    setFormatter(new SimpleFormatter());
  }

  @Override
  public synchronized void publish(LogRecord line) {
    if (isLoggable(line) && !writing.isShutdown()) {
      // Formatted here: where the line comes from is read off the stack.
      String text = getFormatter().format(line);
      writing.execute(() -> write(text));
    }
  }

  /** Every line is flushed when it is written. */
  @Override
  public void flush() {}

  @Override
  public void close() {
    synchronized (this) {
      if (!writing.isShutdown()) {
        writing.execute(this::closeFile);
      }
      writing.shutdown();
    }
    writing.close();
  }

  private void write(String text) {
    IoGuard.enter("write the log");
    try {
      if (writer == null || written > MAX_BYTES) {
        closeFile();
        open();
      }
      writer.write(text);
      writer.flush();
      written += text.length();
    } catch (IOException e) {
      reportError(null, e, ErrorManager.WRITE_FAILURE);
    }
  }

  private void closeFile() {
    try {
      if (writer != null) {
        writer.close();
        writer = null;
      }
    } catch (IOException e) {
      reportError(null, e, ErrorManager.CLOSE_FAILURE);
    }
  }

  private void open() throws IOException {
    PrivateFiles.createFolder(folder);
    String stamp = Instant.now().toString().replace(':', '-');
    Path file = folder.resolve(stamp + "-" + ProcessHandle.current().pid() + ".log");
    PrivateFiles.createFile(file);
    writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    written = 0;
    deleteOld();
  }

  private void deleteOld() throws IOException {
    List<Path> newestFirst;
    try (Stream<Path> files = Files.list(folder)) {
      newestFirst =
          files
              .filter(file -> file.getFileName().toString().endsWith(".log"))
              .sorted((one, other) -> other.compareTo(one))
              .toList();
    }
    for (Path old : newestFirst.stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }
}
