package triggerconsole.diagnosis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The error texts that the article prints (dossier, section 2), each on its own. */
enum KnownText {
  NEED_VALID_JSON(2, "Need a valid json containing user_id and module_id"),
  USER_ID_MANDATORY(2, "user_id is mandatory"),
  MODULE_ID_MANDATORY(2, "module_id is mandatory"),
  USER_NOT_FOUND(3, "Bot user with this id does not exist"),
  MODULE_NOT_FOUND(3, "module_id not found for the given bot"),
  INVALID_CREDENTIALS(4, "Invalid Authentication credentials");

  private final int error;
  private final String essence;

  KnownText(int error, String text) {
    this.error = error;
    this.essence = essence(text);
  }

  /** The article's number of the error. */
  int error() {
    return error;
  }

  /** Every known text inside this one, whatever the letter case and spacing. */
  static Set<KnownText> in(String text) {
    String essence = essence(text);
    Set<KnownText> found = EnumSet.noneOf(KnownText.class);
    Arrays.stream(values()).filter(known -> essence.contains(known.essence)).forEach(found::add);
    return found;
  }

  /** Whether nothing but spacing is in the text. */
  static boolean isBlank(String text) {
    return text.chars().allMatch(KnownText::isSpace);
  }

  private static String essence(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars()
        .filter(c -> !isSpace(c))
        .forEach(c -> kept.append((char) Character.toLowerCase(c)));
    return kept.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
