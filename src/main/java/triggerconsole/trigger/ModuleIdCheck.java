package triggerconsole.trigger;

import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;

/** The rules about {@code module_id} (article, Body; dossier, section 4 and section 12, 1 to 3). */
final class ModuleIdCheck {

  private static final String POINTER = "/" + Keys.MODULE_ID;

  private ModuleIdCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    boolean variables = !input.variables().isEmpty();
    switch (input.slot(Keys.MODULE_ID)) {
      case Slot.Absent ignored -> found.accept(absent(input, variables));
      case Slot.Null ignored -> {
        if (!variables) {
          found.accept(Finding.of(Rule.NOTHING_TO_DO, POINTER));
        }
      }
      case Slot.Value(JsonNumber(String literal)) -> number(literal, found);
      case Slot.Value(JsonText(String text)) -> found.accept(text(text, variables));
      case Slot.Value(JsonValue value) ->
          found.accept(Finding.of(Rule.MODULE_ID_NOT_WHOLE, POINTER, Wording.kind(value)));
    }
  }

  private static Finding absent(CheckInput input, boolean variables) {
    Finding finding = Finding.of(Rule.MODULE_ID_ABSENT, POINTER);
    return variables && !KeysCheck.renames(input).containsValue(Keys.MODULE_ID)
        ? finding.mend(new Fix.SetValue(POINTER, JsonValue.NULL), "module-id-null")
        : finding;
  }

  private static void number(String literal, Consumer<Finding> found) {
    if (!NumberLiteral.isWhole(literal)) {
      Finding finding =
          Finding.because(Rule.MODULE_ID_NOT_WHOLE, "number", POINTER, Wording.brief(literal));
      String whole = withoutZeroFraction(literal);
      found.accept(isModule(whole) ? toNumber(finding, whole) : finding);
    } else if (!isModule(literal)) {
      found.accept(Finding.of(Rule.MODULE_ID_NOT_POSITIVE, POINTER, Wording.brief(literal)));
    }
  }

  private static Finding text(String text, boolean variables) {
    if (isModule(text)) {
      return toNumber(Finding.of(Rule.MODULE_ID_TEXT, POINTER, Wording.brief(text)), text);
    }
    if (NumberLiteral.isWhole(text)) {
      return Finding.of(Rule.MODULE_ID_NOT_POSITIVE, POINTER, Wording.brief(text));
    }
    String stripped = text.strip();
    Finding finding =
        stripped.isEmpty()
            ? Finding.because(Rule.MODULE_ID_NOT_WHOLE, "blank", POINTER)
            : Finding.because(Rule.MODULE_ID_NOT_WHOLE, "text", POINTER, Wording.brief(text));
    if (stripped.isEmpty() && variables) {
      return finding.mend(new Fix.SetValue(POINTER, JsonValue.NULL), "module-id-null");
    }
    return isModule(stripped) ? toNumber(finding, stripped) : finding;
  }

  private static Finding toNumber(Finding finding, String literal) {
    return finding.mend(
        new Fix.SetValue(POINTER, new JsonNumber(literal)),
        "module-id-number",
        Wording.brief(literal));
  }

  /** Whether it is a whole JSON number above zero, as the ids of saved modules are. */
  private static boolean isModule(String text) {
    return NumberLiteral.isWhole(text) && !text.startsWith("-") && !NumberLiteral.isZero(text);
  }

  private static String withoutZeroFraction(String literal) {
    int point = literal.indexOf('.');
    return point > 0 && literal.substring(point + 1).chars().allMatch(c -> c == '0')
        ? literal.substring(0, point)
        : literal;
  }
}
