package triggerconsole.base;

/** Texts as they may stand in HTML and XML. */
public final class Markup {

  /** Stands for what cannot be written. */
  private static final char REPLACEMENT = '\ufffd';

  private Markup() {}

  /** The text with the characters that mean something replaced, for content and for attributes. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * The text without what XML 1.0 cannot carry, even escaped: control characters, halves of a
   * surrogate pair, U+FFFE and U+FFFF. Each becomes U+FFFD; line ends become line feeds.
   */
  public static String writable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    lines.codePoints().forEach(c -> out.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
    return out.toString();
  }

  private static boolean isWritable(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xfffe)
        || c > 0xffff;
  }
}
