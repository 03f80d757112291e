package triggerconsole.ui.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import triggerconsole.base.Messages;

/** Moments, durations and sizes in the few characters a table has room for. */
public final class Times {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm");
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS xxx");

  private Times() {}

  /** The time of day for a moment of today, else the day too. */
  public static String brief(Instant moment, Instant now) {
    var here = moment.atZone(ZoneId.systemDefault());
    boolean today = here.toLocalDate().equals(now.atZone(ZoneId.systemDefault()).toLocalDate());
    return (today ? CLOCK : DAY.withLocale(Locale.ENGLISH)).format(here);
  }

  /** The moment to the millisecond, with the zone's offset. */
  public static String full(Instant moment) {
    return FULL.format(moment.atZone(ZoneId.systemDefault()));
  }

  /** Milliseconds, or seconds from one second on. */
  public static String took(double milliseconds) {
    if (milliseconds < 1_000) {
      return Messages.of(
          "exchange.ms", milliseconds < 10 ? one(milliseconds) : whole(milliseconds));
    }
    return Messages.of("exchange.s", one(milliseconds / 1_000));
  }

  /** Bytes, kilobytes or megabytes. */
  public static String size(long bytes) {
    if (bytes < 10_000) {
      return Messages.of("exchange.bytes", bytes);
    }
    return bytes < 1_000_000
        ? Messages.of("exchange.kilobytes", whole(bytes / 1_000.0))
        : Messages.of("exchange.megabytes", one(bytes / 1_000_000.0));
  }

  private static String one(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%.0f", number);
  }
}
