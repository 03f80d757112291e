package triggerconsole.sandbox;

import java.util.Map;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** A bot's message with {@code [[variable]]} in it (dossier, section 5, writing styles). */
final class Template {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  private Template() {}

  /** The message with values in it: text as it is, other values as JSON, nothing for a missing. */
  static String fill(String message, Map<String, JsonValue> variables) {
    StringBuilder filled = new StringBuilder(message.length());
    int from = 0;
    for (int close = message.indexOf(CLOSE); close >= 0; close = message.indexOf(CLOSE, from)) {
      // Of several openings the last one before the closing counts.
      int open = message.lastIndexOf(OPEN, close - 1);
      String name = open < from ? "" : message.substring(open + OPEN.length(), close).strip();
      int end = close + CLOSE.length();
      if (isName(name)) {
        filled.append(message, from, open).append(text(variables.get(name)));
      } else {
        filled.append(message, from, end);
      }
      from = end;
    }
    return filled.append(message, from, message.length()).toString();
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.indexOf('[') < 0 && name.indexOf(']') < 0;
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonText text -> text.text();
      default -> JsonWriter.compact(value);
    };
  }
}
