package triggerconsole.run;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Counts what has ended and knows the rate of the last seconds. Safe for any number of threads. */
public final class Meter {

  private static final long SPAN_NANOS = 500_000_000;
  private static final int SPANS = 10;

  private final LongSupplier nanos;
  private final OptionalLong total;
  private final long start;
  private final long[] counts = new long[SPANS];
  private long newest;
  private long done;

  /** A meter that starts now, for so many tasks where their number is known. */
  public Meter(OptionalLong total) {
    this(total, System::nanoTime);
  }

  Meter(OptionalLong total, LongSupplier nanos) {
    this.total = total;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** One more task has ended. */
  public synchronized void count() {
    counts[(int) (span() % SPANS)]++;
    done++;
  }

  /** How far it is now. */
  public synchronized Progress progress() {
    long span = span();
    long elapsed = nanos.getAsLong() - start;
    long from = Math.max(0, (span - SPANS + 1) * SPAN_NANOS);
    long recent = 0;
    for (long count : counts) {
      recent += count;
    }
    double rate = elapsed > from ? recent * 1e9 / (elapsed - from) : 0;
    return new Progress(done, total, Duration.ofNanos(elapsed), rate);
  }

  /** The span of time that it is now; those that have passed by meanwhile are cleared. */
  private long span() {
    long now = (nanos.getAsLong() - start) / SPAN_NANOS;
    for (long span = Math.max(newest + 1, now - SPANS + 1); span <= now; span++) {
      counts[(int) (span % SPANS)] = 0;
    }
    newest = Math.max(newest, now);
    return now;
  }
}
