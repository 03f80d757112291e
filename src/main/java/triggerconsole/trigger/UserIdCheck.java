package triggerconsole.trigger;

import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;

/** The rules about {@code user_id} (article, Body; dossier, section 12, row 22). */
final class UserIdCheck {

  private static final String POINTER = "/" + Keys.USER_ID;

  private UserIdCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    switch (input.slot(Keys.USER_ID)) {
      case Slot.Absent ignored -> found.accept(Finding.of(Rule.USER_ID_ABSENT, POINTER));
      case Slot.Null ignored ->
          found.accept(Finding.because(Rule.USER_ID_NOT_TEXT, "null", POINTER));
      case Slot.Value(JsonText(String text)) -> text(text, found);
      case Slot.Value(JsonValue value) -> found.accept(notText(value));
    }
  }

  private static void text(String text, Consumer<Finding> found) {
    if (isBlank(text)) {
      found.accept(Finding.of(Rule.USER_ID_BLANK, POINTER));
    } else if (holds(text, "{{", "}}") || holds(text, "<", ">")) {
      found.accept(Finding.of(Rule.USER_ID_PLACEHOLDER, POINTER, Wording.brief(text)));
    }
  }

  private static Finding notText(JsonValue value) {
    Finding finding = Finding.of(Rule.USER_ID_NOT_TEXT, POINTER, Wording.kind(value));
    // Facebook's ids are long numbers that lose their quotes easily (dossier, section 3).
    return value instanceof JsonNumber(String literal) && NumberLiteral.isDigits(literal)
        ? finding.mend(
            new Fix.SetValue(POINTER, new JsonText(literal)),
            "user-id-not-text",
            Wording.brief(literal))
        : finding;
  }

  private static boolean isBlank(String text) {
    return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean holds(String text, String open, String close) {
    int start = text.indexOf(open);
    return start >= 0 && text.indexOf(close, start + open.length() + 1) >= 0;
  }
}
