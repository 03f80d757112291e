package triggerconsole.base;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the program: one bundle, English first. */
public final class Messages {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("triggerconsole.messages", Locale.ROOT);

  private Messages() {}

  /**
   * The text of a key with {@code {0}}, {@code {1}} ... replaced. Numbers are written plainly, as
   * ids must be; an unknown key is a bug and throws.
   */
  public static String of(String key, Object... arguments) {
    String pattern = BUNDLE.getString(key);
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = open + 2;
      boolean placeholder =
          close < pattern.length()
              && pattern.charAt(close) == '}'
              && Character.isDigit(pattern.charAt(open + 1));
      text.append(pattern, from, placeholder ? open : open + 1);
      if (placeholder) {
        text.append(arguments[pattern.charAt(open + 1) - '0']);
      }
      from = placeholder ? close + 1 : open + 1;
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** Whether the bundle has the key. */
  public static boolean has(String key) {
    return BUNDLE.containsKey(key);
  }
}
