package triggerconsole.trigger;

import java.util.Optional;
import triggerconsole.base.Messages;

/**
 * What the check before sending says about one place of the request.
 *
 * @param pointer a JSON pointer into the body, or {@link #AUTHORIZATION}, or {@link #URL}
 * @param message a whole sentence: what is wrong and what the service makes of it
 */
public record Finding(Rule rule, String pointer, String message, Optional<Fix> fix) {

  /** The pointer of a finding about the token. */
  public static final String AUTHORIZATION = "authorization";

  /** The pointer of a finding about the URL. */
  public static final String URL = "url";

  /** How much it matters. */
  public Severity severity() {
    return rule.severity();
  }

  /** A finding in the rule's own words. */
  static Finding of(Rule rule, String pointer, Object... arguments) {
    return new Finding(
        rule, pointer, Messages.of("trigger." + rule.code(), arguments), Optional.empty());
  }

  /** A finding of a rule that has several ways to be broken, each with its own words. */
  static Finding because(Rule rule, String reason, String pointer, Object... arguments) {
    return new Finding(
        rule,
        pointer,
        Messages.of("trigger." + rule.code() + "." + reason, arguments),
        Optional.empty());
  }

  /** The same finding with a mend; the label is found under {@code trigger.fix.} and this key. */
  Finding mend(Fix.Edit edit, String label, Object... arguments) {
    return new Finding(
        rule,
        pointer,
        message,
        Optional.of(new Fix(Messages.of("trigger.fix." + label, arguments), edit)));
  }
}
