package triggerconsole.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;

/** Sandbox time as {@code /__admin/clock} and the lists write it: moments, and exact seconds. */
final class ClockJson {

  private static final String ADVANCE = "advanceSeconds";
  private static final long MOST_SECONDS = Duration.ofDays(3650).toSeconds();
  private static final int NANOS = 9;
  private static final int LONGEST_LITERAL = 40;

  private ClockJson() {}

  static JsonValue write(Instant now) {
    return new JsonObject(List.of(new Member("now", JsonValue.text(now.toString()))));
  }

  /** How far to move on: any decimal number of seconds from 0 to ten years, nanoseconds kept. */
  static Parsed<Duration> advance(Optional<JsonValue> body) {
    if (!(body.orElse(JsonValue.NULL) instanceof JsonObject object)) {
      return new Parsed.Bad<>(Messages.of("sandbox.admin.need-object"));
    }
    return object.get(ADVANCE).orElse(JsonValue.NULL) instanceof JsonNumber number
            && number.literal().length() <= LONGEST_LITERAL
        ? advance(new BigDecimal(number.literal()))
        : bad();
  }

  private static Parsed<Duration> advance(BigDecimal seconds) {
    boolean inRange =
        seconds.signum() >= 0 && seconds.compareTo(BigDecimal.valueOf(MOST_SECONDS)) <= 0;
    return inRange && seconds.stripTrailingZeros().scale() <= NANOS
        ? new Parsed.Good<>(Duration.ofNanos(seconds.movePointRight(NANOS).longValueExact()))
        : bad();
  }

  private static Parsed<Duration> bad() {
    return new Parsed.Bad<>(Messages.of("sandbox.clock.advance", MOST_SECONDS));
  }

  /** Seconds, rounded up to milliseconds: what is pending is never due in 0 seconds. */
  static JsonValue seconds(Duration duration) {
    BigDecimal seconds =
        BigDecimal.valueOf(duration.toNanos(), NANOS).setScale(3, RoundingMode.CEILING);
    return new JsonNumber(seconds.stripTrailingZeros().toPlainString());
  }
}
