package triggerconsole.trigger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonWriter;

/** The body of a trigger request, frozen: exactly these bytes are shown, sent and remembered. */
public final class Body {

  private final byte[] bytes;
  private Optional<JsonValue> json;
  private boolean parsed;

  private Body(byte[] bytes, Optional<JsonValue> json) {
    this.bytes = bytes;
    this.json = json;
    this.parsed = json.isPresent();
  }

  /** A body of these bytes, whatever they are. */
  public static Body of(byte[] bytes) {
    return new Body(bytes.clone(), Optional.empty());
  }

  /** A body of this text in UTF-8; halves of a surrogate pair become question marks. */
  public static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A body of this value, compact on one line. */
  public static Body of(JsonValue value) {
    byte[] bytes = JsonWriter.compact(value).getBytes(StandardCharsets.UTF_8);
    return new Body(bytes, Optional.of(value));
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** The bytes as text; what is not UTF-8 shows as the replacement character. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether the bytes are well-formed UTF-8, so that {@link #text()} loses nothing. */
  public boolean isText() {
    return Json.utf8(bytes).isPresent();
  }

  /** The value, parsed when it is first asked for; nothing when the bytes are no JSON. */
  public synchronized Optional<JsonValue> json() {
    if (!parsed) {
      json = Json.parse(bytes);
      parsed = true;
    }
    return json;
  }

  /** The value when it is an object, as the article asks. */
  public Optional<JsonObject> object() {
    return json().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
  }

  /** A key of the body as the endpoint sees it; {@link Slot.Absent} when the body is no object. */
  public Slot slot(String key) {
    return object()
        .flatMap(body -> body.get(key))
        .<Slot>map(value -> value instanceof JsonValue.JsonNull ? Slot.NULL : new Slot.Value(value))
        .orElse(Slot.ABSENT);
  }

  /** A key's value as people read it: a text without its quotes, else as JSON. */
  public Optional<String> plain(String key) {
    return slot(key) instanceof Slot.Value(JsonValue.JsonText(String text))
        ? Optional.of(text)
        : json(key);
  }

  /** A key's value as JSON, so that a text keeps its quotes; nothing when the key is absent. */
  public Optional<String> json(String key) {
    return switch (slot(key)) {
      case Slot.Absent ignored -> Optional.empty();
      case Slot.Null ignored -> Optional.of(JsonWriter.compact(JsonValue.NULL));
      case Slot.Value(JsonValue value) -> Optional.of(JsonWriter.compact(value));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body body && Arrays.equals(bytes, body.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
