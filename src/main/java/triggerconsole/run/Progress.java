package triggerconsole.run;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a run is.
 *
 * @param done how many tasks have ended
 * @param total how many there are, where that is known
 * @param perSecond how many ended a second, of late; 0 when none did
 */
public record Progress(long done, OptionalLong total, Duration elapsed, double perSecond) {

  /** How long it will take to the end at the rate of late; nothing when nobody can tell. */
  public Optional<Duration> left() {
    if (total.isEmpty() || perSecond <= 0) {
      return Optional.empty();
    }
    long open = Math.max(0, total.getAsLong() - done);
    return Optional.of(Duration.ofMillis(Math.round(open / perSecond * 1000)));
  }
}
