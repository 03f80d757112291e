package triggerconsole.trigger;

import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;

/**
 * One row of the custom variables table. A row that is switched off is kept but not sent.
 *
 * @param value what was typed; ignored for {@link VariableType#NULL}
 */
public record VariableRow(boolean enabled, String name, VariableType type, String value) {

  /** A row for a value that came from somewhere else, such as a pasted body. */
  public static VariableRow of(String name, JsonValue value) {
    return switch (value) {
      case JsonText text -> new VariableRow(true, name, VariableType.TEXT, text.text());
      case JsonNumber number -> new VariableRow(true, name, VariableType.NUMBER, number.literal());
      case JsonBoolean bool ->
          new VariableRow(true, name, VariableType.BOOLEAN, Boolean.toString(bool.value()));
      case JsonNull ignored -> new VariableRow(true, name, VariableType.NULL, "");
      case JsonObject object ->
          new VariableRow(true, name, VariableType.JSON, JsonWriter.compact(object));
      case JsonArray array ->
          new VariableRow(true, name, VariableType.JSON, JsonWriter.compact(array));
    };
  }

  /** The same row, switched on or off. */
  public VariableRow enabled(boolean on) {
    return new VariableRow(on, name, type, value);
  }

  /** Whether what was typed is a value of the type; if not, it is sent as text. */
  public boolean valueFitsType() {
    return typed().isPresent();
  }

  /** The value as it is sent: what was typed as a text when it does not fit the type. */
  public JsonValue json() {
    return typed().orElse(new JsonText(value));
  }

  private Optional<JsonValue> typed() {
    return switch (type) {
      case TEXT -> Optional.of(new JsonText(value));
      case NULL -> Optional.of(JsonValue.NULL);
      case NUMBER -> Json.parse(value.strip()).filter(JsonNumber.class::isInstance);
      case BOOLEAN -> Json.parse(value.strip()).filter(JsonBoolean.class::isInstance);
      case JSON -> Json.parse(value);
    };
  }
}
