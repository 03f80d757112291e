package triggerconsole.ui.history;

import java.util.Locale;

/** Counts with a comma at each thousand; never for ids. */
final class Numbers {

  private Numbers() {}

  static String grouped(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
