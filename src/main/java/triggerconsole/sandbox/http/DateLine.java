package triggerconsole.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The header Date, the last of a head with the empty line after it; written once a second (RFC
 * 9110, section 5.6.7). Used by one thread.
 */
final class DateLine {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private long second = -1;
  private byte[] line = new byte[0];

  byte[] at(long millis) {
    long now = Math.floorDiv(millis, 1_000);
    if (now != second) {
      second = now;
      line = write(LocalDateTime.ofEpochSecond(now, 0, ZoneOffset.UTC));
    }
    return line;
  }

  private static byte[] write(LocalDateTime time) {
    StringBuilder text = new StringBuilder("\r\nDate: ");
    text.append(DAYS.get(time.getDayOfWeek().getValue() - 1)).append(", ");
    two(text, time.getDayOfMonth()).append(' ');
    text.append(MONTHS.get(time.getMonthValue() - 1)).append(' ').append(time.getYear());
    two(text.append(' '), time.getHour()).append(':');
    two(text, time.getMinute()).append(':');
    two(text, time.getSecond()).append(" GMT\r\n\r\n");
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
