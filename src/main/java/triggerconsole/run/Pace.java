package triggerconsole.run;

import java.util.function.LongSupplier;

/**
 * How fast tasks may begin. One that began late is made up for within a tenth of a second, so that
 * the rate holds, and there is no burst after a pause.
 */
public final class Pace {

  private static final long CATCH_UP_NANOS = 100_000_000;

  private final long interval;
  private final LongSupplier nanos;
  private long next;

  Pace(double perSecond, LongSupplier nanos) {
    if (!(perSecond > 0)) {
      throw new IllegalArgumentException("A rate is more than 0, not " + perSecond);
    }
    this.interval = (long) (1e9 / perSecond);
    this.nanos = nanos;
    this.next = nanos.getAsLong();
  }

  /** As fast as it goes. */
  public static Pace unlimited() {
    return perSecond(Double.POSITIVE_INFINITY);
  }

  /**
   * At most so many a second.
   *
   * @param rate more than 0, and fractions too: 0.5 is one in two seconds
   */
  public static Pace perSecond(double rate) {
    return new Pace(rate, System::nanoTime);
  }

  /** How long it is until the next task may begin, in nanoseconds; not positive when it may. */
  synchronized long early() {
    return interval == 0 ? 0 : next - nanos.getAsLong();
  }

  /** A task begins now. */
  synchronized void begin() {
    next = Math.max(next, nanos.getAsLong() - CATCH_UP_NANOS) + interval;
  }
}
