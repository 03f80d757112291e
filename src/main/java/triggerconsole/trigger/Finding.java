package triggerconsole.trigger;

import java.util.Optional;

/**
 * What the check before sending says about one place of the request.
 *
 * @param pointer a JSON pointer into the body, or {@code authorization}, or {@code url}
 * @param message a whole sentence: what is wrong and what the service makes of it
 */
public record Finding(Rule rule, String pointer, String message, Optional<Fix> fix) {

  /** How much it matters. */
  public Severity severity() {
    return rule.severity();
  }
}
