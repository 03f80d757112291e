package triggerconsole.base;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as a person reads it: the time of the clock on the wall, with the day where needed. */
public final class Moments {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

  private Moments() {}

  /** "14:05" today, "3 Jan 2026, 14:05" otherwise. */
  public static String clock(Instant moment, Instant now, ZoneId zone) {
    boolean today = moment.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
    return (today ? TIME : DAY_AND_TIME).format(moment.atZone(zone));
  }

  /** The same with the zone, "14:05 CET", for texts that travel to other places. */
  public static String clockWithZone(Instant moment, Instant now, ZoneId zone) {
    return clock(moment, now, zone) + " " + ZONE.format(moment.atZone(zone));
  }
}
