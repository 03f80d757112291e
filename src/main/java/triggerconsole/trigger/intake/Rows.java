package triggerconsole.trigger.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.VariableRow;

/** Makes rows of custom variables out of pasted lines or JSON. */
public final class Rows {

  /** One more than a form holds: enough to say that there are too many. */
  private static final int MOST = FormLimits.ROWS + 1;

  private Rows() {}

  /**
   * The rows of a text in JSON (an object, or a whole body), in columns (tabs, commas or
   * semicolons; name and value, or name, type and value, with or without a header line), or in
   * lines of {@code name=value}. Types are inferred where none are given. None when it is none of
   * these; no more than one beyond what {@link FormLimits} allows, however long the text is.
   */
  public static List<VariableRow> read(String pasted) {
    String text = (pasted.startsWith("\ufeff") ? pasted.substring(1) : pasted).strip();
    if (text.isEmpty()) {
      return List.of();
    }
    Optional<JsonValue> json = json(text);
    if (json.isPresent() && json.get() instanceof JsonObject object) {
      return object(object);
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(MOST + 1L).toList();
    if (most(lines, line -> line.indexOf('\t') >= 0)) {
      return Columns.read(text, '\t', MOST);
    }
    if (Assignments.areMost(lines)) {
      return Assignments.read(lines);
    }
    if (most(lines, line -> line.indexOf(',') > 0)) {
      return Columns.read(text, ',', MOST);
    }
    return most(lines, line -> line.indexOf(';') > 0) ? Columns.read(text, ';', MOST) : List.of();
  }

  /** The text as JSON, also when it was copied without the braces around it. */
  private static Optional<JsonValue> json(String text) {
    if (text.startsWith("{")) {
      return Json.parse(text);
    }
    String members = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    return text.startsWith("\"") ? Json.parse("{" + members + "}") : Optional.empty();
  }

  /** Whether more than half of the lines are so. */
  static boolean most(List<String> lines, Predicate<String> so) {
    return 2 * lines.stream().filter(so).count() > lines.size();
  }

  private static List<VariableRow> object(JsonObject object) {
    JsonObject variables =
        object.get(Keys.CUSTOM_VARS).filter(JsonObject.class::isInstance).isPresent()
            ? (JsonObject) object.get(Keys.CUSTOM_VARS).orElseThrow()
            : object;
    List<Member> members = variables.members();
    return members.stream()
        .limit(MOST)
        .map(member -> VariableRow.of(member.name(), member.value()))
        .toList();
  }
}
