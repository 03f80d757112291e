package triggerconsole.trigger.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** Which type a pasted value has. In doubt it is a text: a phone number is no number. */
final class Inference {

  private static final Map<String, VariableType> TYPES =
      Map.ofEntries(
          Map.entry("text", VariableType.TEXT),
          Map.entry("string", VariableType.TEXT),
          Map.entry("number", VariableType.NUMBER),
          Map.entry("integer", VariableType.NUMBER),
          Map.entry("int", VariableType.NUMBER),
          Map.entry("float", VariableType.NUMBER),
          Map.entry("boolean", VariableType.BOOLEAN),
          Map.entry("bool", VariableType.BOOLEAN),
          Map.entry("null", VariableType.NULL),
          Map.entry("json", VariableType.JSON),
          Map.entry("object", VariableType.JSON),
          Map.entry("list", VariableType.JSON),
          Map.entry("array", VariableType.JSON));

  private Inference() {}

  /** The type that a word names. */
  static Optional<VariableType> named(String word) {
    return Optional.ofNullable(TYPES.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  /** A cheap look before the parser's, which is slow to say no. */
  private static boolean mayBeNumber(String text) {
    return !text.isEmpty() && "-0123456789".indexOf(text.charAt(0)) >= 0;
  }

  /** A row with the type that its value looks like. Spreadsheets write TRUE for true. */
  static VariableRow row(String name, String value) {
    String stripped = value.strip();
    String lower = stripped.length() > 5 ? "" : stripped.toLowerCase(Locale.ROOT);
    if (lower.equals("true") || lower.equals("false")) {
      return new VariableRow(true, name, VariableType.BOOLEAN, lower);
    }
    if (stripped.equals("null")) {
      return new VariableRow(true, name, VariableType.NULL, "");
    }
    if (mayBeNumber(stripped) && Json.isNumber(stripped)) {
      return new VariableRow(true, name, VariableType.NUMBER, stripped);
    }
    boolean nested =
        (stripped.startsWith("{") || stripped.startsWith("[")) && Json.parse(stripped).isPresent();
    return nested
        ? new VariableRow(true, name, VariableType.JSON, stripped)
        : new VariableRow(true, name, VariableType.TEXT, value);
  }
}
