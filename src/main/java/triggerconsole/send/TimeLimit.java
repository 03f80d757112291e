package triggerconsole.send;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;

/** How long a request may take: what was chosen, but not less than the service is told to wait. */
final class TimeLimit {

  /** On top of {@code wait_time}: nobody knows whether the answer comes before the wait is over. */
  private static final BigDecimal MARGIN_SECONDS = BigDecimal.valueOf(5);

  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);

  private TimeLimit() {}

  static Duration of(Duration chosen, Body body) {
    return waitTime(body)
        .map(seconds -> seconds.add(MARGIN_SECONDS).setScale(0, RoundingMode.CEILING))
        .map(seconds -> Duration.ofSeconds(seconds.longValue()))
        .filter(least -> least.compareTo(chosen) > 0)
        .orElse(chosen);
  }

  private static Optional<BigDecimal> waitTime(Body body) {
    if (!(body.slot(Keys.WAIT_TIME) instanceof Slot.Value(JsonNumber number))) {
      return Optional.empty();
    }
    try {
      BigDecimal seconds = new BigDecimal(number.literal());
      return Optional.of(seconds.max(BigDecimal.ZERO).min(LONGEST_SECONDS));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
