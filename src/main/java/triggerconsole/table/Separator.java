package triggerconsole.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What separates the cells of a CSV file: the one of comma, semicolon and tab that stands most
 * often in its first row outside quotes, or what Excel's own line {@code sep=;} says.
 *
 * @param character that separates
 * @param said how many characters at the start of the file say so and are no row
 */
record Separator(char character, int said) {

  private static final Pattern SAID = Pattern.compile("sep=(.)(\\r\\n|\\r|\\n)");
  private static final String POSSIBLE = ",;\t";

  /** How many lines the saying takes. */
  int lines() {
    return said > 0 ? 1 : 0;
  }

  /** The separator of a file that begins so. */
  static Separator of(CharSequence start) {
    Matcher said = SAID.matcher(start);
    if (said.lookingAt()) {
      return new Separator(said.group(1).charAt(0), said.end());
    }
    int[] counts = new int[POSSIBLE.length()];
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char next = start.charAt(i);
      quoted ^= next == '"';
      if (!quoted && (next == '\n' || next == '\r')) {
        break;
      }
      int possible = quoted ? -1 : POSSIBLE.indexOf(next);
      if (possible >= 0) {
        counts[possible]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return new Separator(POSSIBLE.charAt(best), 0);
  }
}
