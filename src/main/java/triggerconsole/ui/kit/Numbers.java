package triggerconsole.ui.kit;

import java.util.Locale;

/** Counts with a comma at each thousand; never for ids. */
public final class Numbers {

  private Numbers() {}

  /** The number as people read it. */
  public static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
