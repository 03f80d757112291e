package triggerconsole.suite.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them, the same on every machine. */
final class Numbers {

  private static final int DIGITS = 3;

  private Numbers() {}

  /** {@code 12,345}. */
  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Three digits that count, at least to the millisecond above a hundred: 0.345, 12.3, 1,234. */
  static String milliseconds(double ms) {
    BigDecimal exact = BigDecimal.valueOf(ms);
    int decimals = Math.clamp(DIGITS - exact.precision() + exact.scale(), 0, DIGITS);
    return String.format(
        Locale.ROOT, "%,." + decimals + "f", exact.setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A share of a whole with one decimal: {@code 95.1}. */
  static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }
}
