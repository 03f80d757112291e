package triggerconsole.ui.send.form;

import java.math.BigDecimal;
import java.util.Optional;
import triggerconsole.base.Json;

/** What the steppers beside the wait time make of its text. */
final class WaitSteps {

  /** What the endpoint takes when the key is absent, in seconds (article, "Body"). */
  private static final BigDecimal DEFAULT = BigDecimal.valueOf(3);

  /** A longer literal is left alone: it is no waiting time. */
  private static final int LONGEST = 15;

  private WaitSteps() {}

  /** The text so many seconds later, never below 0; nothing when the text is no plain number. */
  static Optional<String> step(String text, int seconds) {
    String literal = text.strip();
    if (literal.length() > LONGEST || literal.contains("e") || literal.contains("E")) {
      return Optional.empty();
    }
    if (!literal.isEmpty() && !Json.isNumber(literal)) {
      return Optional.empty();
    }
    BigDecimal from = literal.isEmpty() ? DEFAULT : new BigDecimal(literal);
    BigDecimal to = from.add(BigDecimal.valueOf(seconds)).max(BigDecimal.ZERO);
    return Optional.of(to.toPlainString());
  }
}
