package triggerconsole.ui.kit;

import java.util.Locale;

/** Counts with a comma at each thousand; never for ids. */
public final class Numbers {

  private Numbers() {}

  /** The number as people read it. */
  public static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A number without needless zeros: 50, 0.5. */
  public static String brief(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? grouped((long) number)
        : String.format(Locale.ENGLISH, "%.1f", number);
  }
}
