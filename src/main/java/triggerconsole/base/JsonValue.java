package triggerconsole.base;

import java.util.List;
import java.util.Optional;

/**
 * A JSON value that keeps what the endpoint may care about and most parsers throw away: duplicate
 * keys, the order of keys, and number literals as they were typed.
 */
public sealed interface JsonValue {

  /** An object. Members keep their order; a name may occur more than once. */
  record JsonObject(List<Member> members) implements JsonValue {
    public JsonObject {
      members = List.copyOf(members);
    }

    /** The value of a key. Of duplicates the last counts, as most servers read it. */
    public Optional<JsonValue> get(String name) {
      for (int i = members.size() - 1; i >= 0; i--) {
        if (members.get(i).name().equals(name)) {
          return Optional.of(members.get(i).value());
        }
      }
      return Optional.empty();
    }
  }

  /** One key of an object with its value. */
  record Member(String name, JsonValue value) {}

  /** An array. */
  record JsonArray(List<JsonValue> items) implements JsonValue {
    public JsonArray {
      items = List.copyOf(items);
    }
  }

  /** A text, unescaped. */
  record JsonText(String text) implements JsonValue {}

  /** A number, as the characters that stood in the source. */
  record JsonNumber(String literal) implements JsonValue {}

  /** {@code true} or {@code false}. */
  record JsonBoolean(boolean value) implements JsonValue {}

  /** {@code null}. */
  record JsonNull() implements JsonValue {}

  /** The shared {@code null}. */
  JsonNull NULL = new JsonNull();

  /** A text value, or {@code null} for a missing one. */
  static JsonValue text(String text) {
    return text == null ? NULL : new JsonText(text);
  }

  /** A whole number. */
  static JsonValue number(long number) {
    return new JsonNumber(Long.toString(number));
  }

  /** A boolean value, or {@code null} for a missing one. */
  static JsonValue bool(Boolean value) {
    return value == null ? NULL : new JsonBoolean(value);
  }

  /** An array of texts. */
  static JsonValue texts(List<String> texts) {
    return new JsonArray(texts.stream().map(JsonValue::text).toList());
  }
}
