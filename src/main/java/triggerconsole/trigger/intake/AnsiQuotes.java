package triggerconsole.trigger.intake;

/** The inside of bash's {@code $'...'}, with the escapes of C. */
final class AnsiQuotes {

  private static final String LETTERS = "abefnrtvE0";
  private static final String MEANINGS = "\u0007\b\u001b\f\n\r\t\u000b\u001b\0";

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private AnsiQuotes(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** What stands between the position and the closing quote. */
  static String read(String text, int from) {
    AnsiQuotes quotes = new AnsiQuotes(text, from);
    quotes.run();
    return quotes.out.toString();
  }

  /** The position after the closing quote. */
  static int end(String text, int from) {
    AnsiQuotes quotes = new AnsiQuotes(text, from);
    quotes.run();
    return quotes.at;
  }

  private void run() {
    while (at < text.length() && text.charAt(at) != '\'') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at += 2;
        escape(text.charAt(at - 1));
      } else {
        out.append(text.charAt(at));
        at++;
      }
    }
    at++;
  }

  private void escape(char c) {
    int known = LETTERS.indexOf(c);
    switch (c) {
      case 'x' -> code(2, 16);
      case 'u' -> code(4, 16);
      case 'U' -> code(8, 16);
      case '1', '2', '3', '4', '5', '6', '7' -> {
        at--;
        code(3, 8);
      }
      default -> out.append(known >= 0 ? MEANINGS.charAt(known) : c);
    }
  }

  private void code(int most, int radix) {
    int from = at;
    int value = 0;
    while (at < text.length() && at - from < most && Character.digit(text.charAt(at), radix) >= 0) {
      value = value * radix + Character.digit(text.charAt(at), radix);
      at++;
    }
    // Two \\u escapes in a row may be the halves of one character.
    if (Character.isValidCodePoint(value)) {
      out.appendCodePoint(value);
    }
  }
}
