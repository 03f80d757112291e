package triggerconsole.trigger;

import java.util.regex.Pattern;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;

/** How a piece of the request is named inside a sentence. */
final class Wording {

  private static final int LONGEST = 60;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

  private Wording() {}

  /** The text, short enough for a sentence and on one line. */
  static String brief(String text) {
    boolean whole = text.length() <= LONGEST;
    String start = whole ? text : text.substring(0, LONGEST) + "…";
    return UNPRINTABLE.matcher(start).replaceAll(" ");
  }

  /** The kind of value, such as "a list". */
  static String kind(JsonValue value) {
    return Messages.of(
        "trigger.kind."
            + switch (value) {
              case JsonObject ignored -> "object";
              case JsonArray ignored -> "list";
              case JsonText ignored -> "text";
              case JsonNumber ignored -> "number";
              case JsonBoolean ignored -> "boolean";
              case JsonNull ignored -> "null";
            });
  }
}
