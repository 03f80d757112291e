package triggerconsole.ui.exchange;

import java.util.Optional;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.HistoryEntry;

/**
 * An exchange as far as it is known: one from the history, or one that somebody pasted to have it
 * explained.
 *
 * @param request nothing when only an answer was pasted
 * @param outcome nothing while the request is in flight
 * @param verdict nothing while the request is in flight
 * @param startedAt when it was sent, in the words of the list; empty when nobody knows
 */
public record Shown(
    Optional<TriggerRequest> request,
    Optional<Outcome> outcome,
    Optional<Verdict> verdict,
    String startedAt) {

  /** An exchange from the history. */
  public static Shown of(HistoryEntry entry) {
    return new Shown(
        Optional.of(entry.sent().request()),
        entry.outcome(),
        entry.verdict(),
        Times.full(entry.sent().startedAt()));
  }

  /** What the server answered, if it did. */
  public Optional<Answer> answer() {
    return outcome.filter(Answer.class::isInstance).map(Answer.class::cast);
  }

  /** Why there is no answer, if so. */
  public Optional<Failure> failure() {
    return outcome.filter(Failure.class::isInstance).map(Failure.class::cast);
  }
}
