package triggerconsole.ui.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** How far back the list goes. */
enum Period {
  HOUR,
  TODAY,
  WEEK,
  ALL;

  /** The earliest start that is shown; nothing for all. */
  Optional<Instant> from(Instant now, ZoneId zone) {
    return switch (this) {
      case HOUR -> Optional.of(now.minus(Duration.ofHours(1)));
      case TODAY -> Optional.of(now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant());
      case WEEK -> Optional.of(now.minus(Duration.ofDays(7)));
      case ALL -> Optional.empty();
    };
  }
}
