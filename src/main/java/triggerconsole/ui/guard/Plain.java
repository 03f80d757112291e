package triggerconsole.ui.guard;

/** Text from elsewhere as it may stand in a question: nothing invisible, nothing endless. */
final class Plain {

  private static final int LONGEST = 300;
  private static final int LONGEST_ID = 20;
  private static final int HEAD = 11;
  private static final int TAIL = 4;

  private Plain() {}

  /** The text on one line; what cannot be seen or turns text around shows as a mark. */
  static String text(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    StringBuilder plain = new StringBuilder(cut.length());
    cut.codePoints().forEach(c -> plain.appendCodePoint(visible(c) ? c : 0xFFFD));
    return plain.toString();
  }

  /** An id by its beginning and end, such as {@code webbot:d0f2…41e0}. */
  static String id(String id) {
    String plain = text(id);
    return plain.length() <= LONGEST_ID
        ? plain
        : plain.substring(0, HEAD) + "…" + plain.substring(plain.length() - TAIL);
  }

  private static boolean visible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
