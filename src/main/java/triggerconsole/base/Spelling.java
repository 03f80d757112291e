package triggerconsole.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which word somebody meant who wrote another one. */
public final class Spelling {

  /** Comparing costs the product of the lengths, and nobody mistypes a longer word. */
  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * The nearest of these words, letter case ignored: at most two letters differ, and at most half
   * of them.
   */
  public static Optional<String> nearest(String word, Collection<String> words) {
    String written = word.toLowerCase(Locale.ROOT);
    int most = Math.min(2, word.length() / 2);
    return word.length() > LONGEST
        ? Optional.empty()
        : words.stream()
            .filter(known -> Math.abs(known.length() - written.length()) <= most)
            .map(known -> new Near(known, distance(written, known.toLowerCase(Locale.ROOT))))
            .filter(near -> near.distance() <= most)
            .min(Comparator.comparingInt(Near::distance))
            .map(Near::word);
  }

  private record Near(String word, int distance) {}

  /** How many letters must be put in, taken out or replaced to turn one text into the other. */
  public static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
