package triggerconsole.diagnosis;

import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Slot;

/** The sent body, asked what a verdict wants to know of it. */
record SentBody(Body body) {

  /** Longer values are cut in a sentence, in characters. */
  private static final int SHOWN = 40;

  private static final JsonText EMPTY = new JsonText("");

  /** Whether the body is a JSON object, as the article asks. */
  boolean isObject() {
    return body.object().isPresent();
  }

  /** Whether a module is named: neither null, "" nor absent (contract, section 1). */
  boolean namesModule() {
    return value(Keys.MODULE_ID).filter(value -> !value.equals(EMPTY)).isPresent();
  }

  /** Whether {@code is_async} is the JSON value true, the only one that redirects. */
  boolean isAsync() {
    return value(Keys.IS_ASYNC).filter(new JsonBoolean(true)::equals).isPresent();
  }

  /** Whether the key is not in the body. */
  boolean lacks(String key) {
    return body.slot(key) instanceof Slot.Absent;
  }

  /** Whether the key is not in the body, null or "". */
  boolean isEmpty(String key) {
    return value(key).filter(value -> !value.equals(EMPTY)).isEmpty();
  }

  /** Whether the body writes custom variables. */
  boolean hasVariables() {
    return value(Keys.CUSTOM_VARS)
        .filter(value -> value instanceof JsonObject vars && !vars.members().isEmpty())
        .isPresent();
  }

  /** The value of a key that is neither absent nor null. */
  Optional<JsonValue> value(String key) {
    return body.slot(key) instanceof Slot.Value(JsonValue value)
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The text of a key whose value is one. */
  Optional<String> text(String key) {
    return value(key).map(value -> value instanceof JsonText(String text) ? text : null);
  }

  /**
   * The user id when it is a literal <code>{{...}}</code> or {@code <...>} (dossier, section 12,
   * row 22).
   */
  Optional<String> placeholder() {
    return text(Keys.USER_ID)
        .map(String::strip)
        .filter(id ->
            (id.startsWith("{{") && id.endsWith("}}")) || (id.startsWith("<") && id.endsWith(">")))
        .map(SentBody::cut);
  }

  /** The module id as a title names it: a text without its quotes. */
  String moduleShown() {
    return text(Keys.MODULE_ID).map(SentBody::cut).orElseGet(() -> shown(Keys.MODULE_ID));
  }

  /** The seconds until the redirect as typed, when {@code wait_time} is a number from 0. */
  Optional<String> waitSeconds() {
    return value(Keys.WAIT_TIME)
        .filter(value -> value instanceof JsonNumber(String literal) && !literal.startsWith("-"))
        .map(SentBody::shown);
  }

  /** Whether {@code wait_time} is there and zero. */
  boolean waitsNot() {
    return value(Keys.WAIT_TIME)
        .filter(value -> value instanceof JsonNumber(String literal) && isZero(literal))
        .isPresent();
  }

  /** A key as a sentence names its value: "absent", "null", or the JSON, cut when long. */
  String shown(String key) {
    return switch (body.slot(key)) {
      case Slot.Absent ignored -> Messages.of("diagnosis.absent");
      case Slot.Null ignored -> "null";
      case Slot.Value(JsonValue value) -> shown(value);
    };
  }

  private static String shown(JsonValue value) {
    return cut(JsonWriter.compact(value));
  }

  private static String cut(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }

  private static boolean isZero(String literal) {
    return literal
        .chars()
        .takeWhile(c -> c != 'e' && c != 'E')
        .allMatch(c -> "-0.".indexOf(c) >= 0);
  }
}
