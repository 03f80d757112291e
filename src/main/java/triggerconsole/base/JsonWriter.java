package triggerconsole.base;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/**
 * Writes a {@link JsonValue}: compact on one line as it goes over the wire, or indented to be read.
 * Number literals are written as they were typed; characters stay themselves but for quotes,
 * backslashes, control characters and halves of a surrogate pair.
 */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;
  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, Span> spans = new HashMap<>();
  private int depth;

  private JsonWriter(boolean pretty) {
    this.pretty = pretty;
  }

  /** One line without spaces. */
  public static String compact(JsonValue value) {
    JsonWriter writer = new JsonWriter(false);
    writer.write(value);
    return writer.out.toString();
  }

  /** Indented by two spaces, with the place of every value by its JSON pointer (RFC 6901). */
  public static Pretty pretty(JsonValue value) {
    JsonWriter writer = new JsonWriter(true);
    writer.write(value);
    return new Pretty(writer.out.toString(), Map.copyOf(writer.spans));
  }

  /** An indented text and where each value stands in it. Of duplicate keys the last counts. */
  public record Pretty(String text, Map<String, Span> spans) {}

  /** Characters from {@code start}, inclusive, to {@code end}, exclusive. */
  public record Span(int start, int end) {}

  /** One step of a JSON pointer, escaped as RFC 6901 says. */
  public static String pointerStep(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private void write(JsonValue value) {
    int start = out.length();
    switch (value) {
      case JsonObject object -> object(object);
      case JsonArray array -> array(array);
      case JsonText text -> text(text.text());
      case JsonNumber number -> out.append(number.literal());
      case JsonBoolean bool -> out.append(bool.value());
      case JsonNull ignored -> out.append("null");
    }
    if (pretty) {
      spans.put(pointer(), new Span(start, out.length()));
    }
  }

  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    path.descendingIterator().forEachRemaining(pointer::append);
    return pointer.toString();
  }

  private void object(JsonObject object) {
    out.append('{');
    depth++;
    boolean first = true;
    for (Member member : object.members()) {
      separate(first);
      first = false;
      text(member.name());
      out.append(pretty ? ": " : ":");
      path.push(pretty ? pointerStep(member.name()) : "");
      write(member.value());
      path.pop();
    }
    close(first, '}');
  }

  private void array(JsonArray array) {
    out.append('[');
    depth++;
    int index = 0;
    for (JsonValue item : array.items()) {
      separate(index == 0);
      path.push("/" + index++);
      write(item);
      path.pop();
    }
    close(index == 0, ']');
  }

  private void separate(boolean first) {
    if (!first) {
      out.append(',');
    }
    newLine();
  }

  private void close(boolean empty, char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    out.append(bracket);
  }

  private void newLine() {
    if (pretty) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> character(text, i, c);
      }
    }
    out.append('"');
  }

  private void character(String text, int index, char c) {
    boolean lonely =
        Character.isHighSurrogate(c)
            ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
            : Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    if (c < ' ' || lonely) {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
