package triggerconsole.bulk;

import java.time.Duration;
import java.util.OptionalDouble;
import triggerconsole.run.Pace;
import triggerconsole.send.Production;
import triggerconsole.send.Target;

/**
 * How a run goes about it.
 *
 * @param concurrency how many requests may be under way at once, from 1
 * @param rate at most so many a second, more than 0; without one as fast as it goes, and to
 *     production {@link #PRODUCTION_RATE}
 * @param stopAfter so many failures in a row stop the run; 0 for never
 * @param sendAnyway whether rows that break a documented rule are sent all the same
 * @param timeLimit of each request
 */
public record BulkOptions(
    int concurrency, OptionalDouble rate, int stopAfter, boolean sendAnyway, Duration timeLimit) {

  /** Real customers are moved slowly, unless somebody chose otherwise. */
  public static final double PRODUCTION_RATE = 5;

  /** What counts where nothing is chosen. */
  public static final BulkOptions DEFAULT =
      new BulkOptions(4, OptionalDouble.empty(), 10, false, Duration.ofSeconds(30));

  /** The rate that counts for a target. */
  public OptionalDouble rate(Target target) {
    return rate.isEmpty() && Production.is(target) ? OptionalDouble.of(PRODUCTION_RATE) : rate;
  }

  Pace pace(Target target) {
    OptionalDouble counts = rate(target);
    return counts.isPresent() ? Pace.perSecond(counts.getAsDouble()) : Pace.unlimited();
  }
}
