package triggerconsole.trigger;

import java.util.List;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/**
 * How values of the body are typed into the form's one-line fields, and what the fields can hold.
 */
final class FormFields {

  private FormFields() {}

  /** What a typed text stands for: the JSON scalar it spells, else itself as a text. */
  static JsonValue scalar(String typed) {
    String stripped = typed.strip();
    return Json.parse(stripped)
        .filter(value -> !isNested(value) && !(value instanceof JsonNull))
        .orElse(new JsonText(stripped));
  }

  /** The text that stands for a value. One that would be read otherwise is written in quotes. */
  static String typed(String key, JsonValue value) {
    return value instanceof JsonText(String text)
            && (key.equals(Keys.USER_ID) || (!text.isBlank() && scalar(text).equals(value)))
        ? text
        : JsonWriter.compact(value);
  }

  /** Whether a form can hold every key and value of the body. */
  static boolean hold(JsonObject body) {
    List<String> names = body.members().stream().map(JsonValue.Member::name).toList();
    return names.size() <= Keys.ALL.size()
        && Keys.ALL.containsAll(names)
        && names.stream().distinct().count() == names.size()
        && body.members().stream().allMatch(member -> hold(member.name(), member.value()));
  }

  /** Whether the field of a documented key can hold the value. */
  static boolean hold(String key, JsonValue value) {
    return value instanceof JsonNull || (holdsKind(key, value) && !FormLimits.exceeded(value));
  }

  private static boolean holdsKind(String key, JsonValue value) {
    return switch (key) {
      case Keys.USER_ID -> value instanceof JsonText;
      case Keys.IS_ASYNC -> value instanceof JsonBoolean;
      case Keys.CUSTOM_VARS -> value instanceof JsonObject;
      default -> !isNested(value);
    };
  }

  private static boolean isNested(JsonValue value) {
    return value instanceof JsonObject || value instanceof JsonArray;
  }
}
