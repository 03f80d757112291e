package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/** Writes values as people write them in YAML; what {@link Yaml} reads of it is the same again. */
public final class YamlWriter {

  /** What other readers of YAML take for something else than text. */
  private static final Set<String> NO_WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private static final String INDENT = "  ";
  private static final String PLAIN = " _-./@+()";

  private YamlWriter() {}

  /** A whole file. */
  public static String write(JsonObject value) {
    return lines(value).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** On one line, as it can stand anywhere. */
  static String flow(JsonValue value) {
    return switch (value) {
      case JsonObject(List<Member> members) when !members.isEmpty() ->
          members.stream()
              .map(member -> text(member.name()) + ": " + flow(member.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
      case JsonObject _ -> "{}";
      case JsonArray(List<JsonValue> items) ->
          items.stream().map(YamlWriter::flow).collect(Collectors.joining(", ", "[", "]"));
      case JsonText(String text) -> text(text);
      default -> JsonWriter.compact(value);
    };
  }

  /** On lines of its own, without the indentation of the place where they will stand. */
  static List<String> lines(JsonValue value) {
    List<String> lines = new ArrayList<>();
    switch (value) {
      case JsonObject(List<Member> members) when !members.isEmpty() ->
          members.forEach(member -> lines.addAll(entry(member.name(), member.value())));
      case JsonArray(List<JsonValue> items) when !items.isEmpty() ->
          items.forEach(item -> lines.addAll(behind("- ", lines(item))));
      default -> lines.add(flow(value));
    }
    return lines;
  }

  /** A key with its value. */
  static List<String> entry(String key, JsonValue value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof JsonText(String text) && isBlock(text)) {
      lines.add(text(key) + ": |" + (text.endsWith("\n") ? "" : "-"));
      text.lines().forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
    } else if (isLong(value)) {
      lines.add(text(key) + ":");
      lines(value).forEach(line -> lines.add(line.isEmpty() ? "" : INDENT + line));
    } else {
      lines.add(text(key) + ": " + flow(value));
    }
    return lines;
  }

  /** Lines behind a dash. */
  static List<String> behind(String dash, List<String> lines) {
    List<String> behind = new ArrayList<>();
    for (String line : lines) {
      String start = behind.isEmpty() ? dash : " ".repeat(dash.length());
      behind.add(line.isEmpty() ? "" : start + line);
    }
    return behind;
  }

  private static boolean isLong(JsonValue value) {
    return switch (value) {
      case JsonObject(List<Member> members) -> !members.isEmpty();
      case JsonArray(List<JsonValue> items) ->
          items.stream().anyMatch(JsonObject.class::isInstance);
      default -> false;
    };
  }

  /** A text without quotes where nobody can take it for anything else, else with them. */
  static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder quoted = new StringBuilder();
    for (char c : JsonWriter.compact(new JsonText(text)).toCharArray()) {
      boolean hidden = (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029 || c >= 0xfeff;
      quoted.append(hidden ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    return quoted.toString();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && isLetter(text.charAt(0))
        && text.charAt(text.length() - 1) != ' '
        && text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || isMark(c))
        && !text.contains(": ")
        && !text.endsWith(":")
        && !NO_WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isMark(int c) {
    return PLAIN.indexOf(c) >= 0 || c == ':';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a text has lines that can stand as they are. */
  private static boolean isBlock(String text) {
    return text.indexOf('\n') > 0
        && text.charAt(0) > ' '
        && !text.endsWith("\n\n")
        && text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
  }
}
