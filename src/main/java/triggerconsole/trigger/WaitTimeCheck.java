package triggerconsole.trigger;

import java.util.function.Consumer;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;

/**
 * The rules about {@code wait_time}, a number of seconds (article, Body; dossier, section 6). Null
 * is no number: the article says "number or null" of the module only.
 */
final class WaitTimeCheck {

  private static final String POINTER = "/" + Keys.WAIT_TIME;

  /** What the service waits when it is told nothing, in seconds (article, Body). */
  private static final String DEFAULT = "3";

  private WaitTimeCheck() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    switch (input.slot(Keys.WAIT_TIME)) {
      case Slot.Absent ignored -> found.accept(Finding.of(Rule.WAIT_TIME_DEFAULT, POINTER));
      case Slot.Null ignored ->
          found.accept(
              seconds(Finding.because(Rule.WAIT_TIME_NOT_NUMBER, "null", POINTER), DEFAULT));
      case Slot.Value(JsonNumber(String literal)) -> number(literal, input.botToBot(), found);
      case Slot.Value(JsonValue value) -> found.accept(notNumber(value, input.botToBot()));
    }
  }

  private static void number(String literal, boolean botToBot, Consumer<Finding> found) {
    if (NumberLiteral.isNegative(literal)) {
      found.accept(Finding.of(Rule.WAIT_TIME_NEGATIVE, POINTER, Wording.brief(literal)));
    } else if (botToBot && NumberLiteral.isZero(literal)) {
      found.accept(seconds(Finding.of(Rule.WAIT_TIME_ZERO_HANDOVER, POINTER), DEFAULT));
    }
  }

  private static Finding notNumber(JsonValue value, boolean botToBot) {
    Finding finding = Finding.of(Rule.WAIT_TIME_NOT_NUMBER, POINTER, Wording.kind(value));
    if (value instanceof JsonText(String text)) {
      String literal = text.strip();
      boolean usable =
          Json.isNumber(literal)
              && !NumberLiteral.isNegative(literal)
              && !(botToBot && NumberLiteral.isZero(literal));
      return usable ? seconds(finding, literal) : finding;
    }
    return finding;
  }

  private static Finding seconds(Finding finding, String literal) {
    return finding.mend(
        new Fix.SetValue(POINTER, new JsonNumber(literal)), "wait-time", Wording.brief(literal));
  }
}
