package triggerconsole.send;

import java.util.List;
import java.util.Optional;
import triggerconsole.history.HistoryEntry;
import triggerconsole.trigger.Finding;

/** What became of an order. */
public sealed interface SendResult {

  /** What the check said, in the order of the form's fields. */
  List<Finding> findings();

  /**
   * It was sent, or at least tried: the entry has its outcome and verdict.
   *
   * @param notRecorded why the history could not keep the outcome, as a whole sentence
   */
  record Sent(HistoryEntry entry, List<Finding> findings, Optional<String> notRecorded)
      implements SendResult {}

  /** It broke a documented rule, and nobody said to send it anyway. Nothing was recorded. */
  record StoppedByFindings(List<Finding> findings) implements SendResult {}

  /** It must not leave like this, whatever the order says. Nothing was recorded. */
  record RefusedByGuard(Refusal refusal, List<Finding> findings) implements SendResult {}

  /**
   * Why a guard refused.
   *
   * @param sentence what is refused, why, and what to do
   */
  record Refusal(Guard guard, String sentence) {}

  /** The guards (contract, section 3, exit code 5). */
  enum Guard {
    PRODUCTION_NOT_CONFIRMED,
    PRODUCTION_OVER_HTTP
  }
}
