package triggerconsole.history;

import java.util.Optional;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Fix;
import triggerconsole.trigger.Severity;

/**
 * A finding as it was said when the request was sent; the rules may have changed since.
 *
 * @param rule the rule's code, such as {@code module-id-text}
 * @param fix the words on the button that would have mended it
 */
public record PastFinding(
    String rule, Severity severity, String pointer, String message, Optional<String> fix) {

  /** What a finding of today will read like later. */
  public static PastFinding of(Finding finding) {
    return new PastFinding(
        finding.rule().code(),
        finding.severity(),
        finding.pointer(),
        finding.message(),
        finding.fix().map(Fix::label));
  }
}
