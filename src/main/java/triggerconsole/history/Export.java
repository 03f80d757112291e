package triggerconsole.history;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.WholeFile;

/**
 * Writes entries to a file of the person's choice, which only they can read. One entry at a time is
 * in memory, and the file appears when it is complete.
 */
public final class Export {

  private final History history;

  /** What the file is for. */
  public enum Format {
    /** {@code {"entries":[...]}} for programs, with everything (contract, section 3). */
    JSON,
    /** A table for people and their spreadsheets: a line an entry, long bodies cut. */
    CSV;

    /** The format that a file's name asks for: CSV when it ends so, else JSON. */
    public static Format of(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : JSON;
    }
  }

  /** How a format begins, writes an entry and ends. */
  interface Lines {
    void begin(Writer out) throws IOException;

    void entry(Writer out, HistoryEntry entry) throws IOException;

    void end(Writer out) throws IOException;
  }

  /** Exports from this history. */
  public Export(History history) {
    this.history = history;
  }

  /**
   * Writes what was found, newest first; an existing file is replaced.
   *
   * @param progress is told how many entries are written so far
   * @return how many were written, or nothing when the thread was interrupted: then the file is as
   *     it was before
   */
  public Optional<Integer> write(Found found, Path file, Format format, IntConsumer progress) {
    AtomicInteger written = new AtomicInteger();
    try {
      boolean complete =
          WholeFile.writePrivate(
              file,
              out -> lines(found, out, format, () -> progress.accept(written.incrementAndGet())));
      return complete ? Optional.of(written.get()) : Optional.empty();
    } catch (IOException e) {
      if (Thread.currentThread().isInterrupted()) {
        return Optional.empty();
      }
      throw FileTrouble.unwritable(file, e);
    }
  }

  private boolean lines(Found found, Writer out, Format format, Runnable written)
      throws IOException {
    Lines lines =
        switch (format) {
          case JSON -> new JsonLines();
          case CSV -> new CsvLines();
        };
    lines.begin(out);
    for (int i = 0; i < found.size(); i++) {
      if (Thread.currentThread().isInterrupted()) {
        return false;
      }
      Optional<HistoryEntry> entry = history.entry(found.id(i));
      if (entry.isPresent()) {
        lines.entry(out, entry.get());
        written.run();
      }
    }
    lines.end(out);
    return true;
  }
}
