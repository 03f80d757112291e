package triggerconsole.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.run.Progress;

/**
 * One line at the foot of a terminal that says how far a run is; nothing where nobody watches. Safe
 * for any number of threads.
 */
final class ProgressLine implements AutoCloseable {

  private static final long PAUSE_NANOS = 100_000_000;
  private static final int BAR = 24;
  private static final String ERASE = "\r\u001b[K";

  private final Optional<PrintStream> terminal;
  private long next = System.nanoTime();
  private boolean shown;

  /** A line on standard error, where that is a terminal with a person. */
  ProgressLine(Terminal terminal) {
    this.terminal = terminal.prompt().map(_ -> terminal.err());
  }

  /** Says how far it is, ten times a second at most. */
  void show(Progress progress) {
    show(progress, "");
  }

  /** The same with more words at its end. */
  synchronized void show(Progress progress, String more) {
    long now = System.nanoTime();
    if (terminal.isPresent() && now - next >= 0) {
      next = now + PAUSE_NANOS;
      shown = true;
      terminal.get().print(ERASE + text(progress) + more);
      terminal.get().flush();
    }
  }

  /** Takes the line away, so that another can be printed in its place. */
  synchronized void clear() {
    if (shown) {
      shown = false;
      terminal.ifPresent(out -> out.print(ERASE));
    }
  }

  @Override
  public synchronized void close() {
    clear();
    terminal.ifPresent(PrintStream::flush);
  }

  /** As in {@code ######------ 500 of 1,000, 250 a second, 2 s left}. */
  static String text(Progress progress) {
    String rate = BigDecimal.valueOf(progress.perSecond()).setScale(0, RoundingMode.HALF_UP) + "";
    if (progress.total().isEmpty()) {
      return Messages.of("cli.progress.open", progress.done(), rate);
    }
    long total = progress.total().getAsLong();
    int full = total == 0 ? BAR : (int) (BAR * progress.done() / total);
    String bar = "#".repeat(full) + "-".repeat(BAR - full);
    return progress
        .left()
        .map(
            left -> Messages.of("cli.progress.left", bar, progress.done(), total, rate, left(left)))
        .orElseGet(() -> Messages.of("cli.progress", bar, progress.done(), total, rate));
  }

  private static String left(Duration left) {
    long seconds = left.toSeconds();
    return seconds < 120
        ? Messages.of("cli.progress.seconds", seconds)
        : Messages.of("cli.progress.minutes", (seconds + 59) / 60);
  }
}
