package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.trigger.intake.PowerShellPart.Sort;

/** Reads PowerShell's texts, hashtables and lists as JSON values. Every call takes a part. */
final class PowerShellValues {

  /** Deeper ones are no requests, and would exhaust the stack. */
  private static final int MAX_DEPTH = 100;

  private final PowerShellParts parts;
  private final Map<String, JsonValue> variables;
  private int depth;

  PowerShellValues(PowerShellParts parts, Map<String, JsonValue> variables) {
    this.parts = parts;
    this.variables = variables;
  }

  /** A value and what it is piped through: ConvertTo-Json makes a text of it. */
  JsonValue pipeline() {
    JsonValue value = value();
    while (parts.peek().sort() == Sort.PIPE) {
      parts.take();
      boolean toJson = parts.peek().text().equalsIgnoreCase("ConvertTo-Json");
      while (!parts.atCommandEnd()) {
        parts.take();
      }
      value = toJson ? new JsonText(JsonWriter.compact(value)) : value;
    }
    return value;
  }

  /** One value; {@code null} for what is none. */
  JsonValue value() {
    PowerShellPart part = parts.take();
    if (depth >= MAX_DEPTH) {
      return JsonValue.NULL;
    }
    depth++;
    JsonValue value =
        switch (part.sort()) {
          case TEXT -> new JsonText(part.text());
          case VARIABLE -> variable(part.text());
          case OPEN_MAP -> map();
          case OPEN -> first(list());
          case SPLAT ->
              parts.peek().sort() == Sort.OPEN ? new JsonArray(arguments()) : JsonValue.NULL;
          case WORD -> word(part.text());
          default -> JsonValue.NULL;
        };
    depth--;
    return value;
  }

  /** The values between brackets, or none when there are no brackets. */
  List<JsonValue> arguments() {
    if (parts.peek().sort() != Sort.OPEN) {
      return List.of();
    }
    parts.take();
    return list();
  }

  private List<JsonValue> list() {
    List<JsonValue> values = new ArrayList<>();
    while (parts.peek().sort() != Sort.CLOSE && parts.peek().sort() != Sort.END) {
      if (parts.peek().sort() == Sort.COMMA || parts.peek().sort() == Sort.LINE_END) {
        parts.take();
      } else {
        values.add(pipeline());
      }
    }
    parts.take();
    return values;
  }

  private static JsonValue first(List<JsonValue> values) {
    return values.isEmpty() ? JsonValue.NULL : values.getFirst();
  }

  private JsonValue map() {
    List<Member> members = new ArrayList<>();
    while (parts.peek().sort() != Sort.CLOSE && parts.peek().sort() != Sort.END) {
      PowerShellPart name = parts.take();
      if (parts.peek().sort() == Sort.EQUALS) {
        parts.take();
        parts.skipLineEnds();
        members.add(new Member(name.text(), pipeline()));
      }
    }
    parts.take();
    return new JsonObject(members);
  }

  private JsonValue variable(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "true" -> new JsonBoolean(true);
      case "false" -> new JsonBoolean(false);
      case "null" -> JsonValue.NULL;
      default -> variables.getOrDefault(name, new JsonText("$" + name));
    };
  }

  /** A cast is passed over; of a call such as GetBytes(...) the argument is what counts. */
  private JsonValue word(String word) {
    if (parts.peek().sort() == Sort.OPEN) {
      return first(arguments());
    }
    if (word.startsWith("[") && word.endsWith("]") && !parts.atCommandEnd()) {
      return value();
    }
    return Json.isNumber(word) ? new JsonNumber(word) : new JsonText(word);
  }
}
