package triggerconsole.sandbox;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/** A bot's message with {@code [[variable]]} in it (dossier, section 5, writing styles). */
final class Template {

  private static final Pattern VARIABLE = Pattern.compile("\\[\\[\\s*([^\\[\\]]+?)\\s*]]");

  private Template() {}

  /** The message with values in it: text as it is, other values as JSON, nothing for a missing. */
  static String fill(String message, Map<String, JsonValue> variables) {
    return VARIABLE
        .matcher(message)
        .replaceAll(found -> Matcher.quoteReplacement(text(variables.get(found.group(1)))));
  }

  private static String text(JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonText text -> text.text();
      default -> JsonWriter.compact(value);
    };
  }
}
