package triggerconsole.history;

import java.util.Optional;
import java.util.OptionalDouble;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;

/**
 * One exchange with everything that is kept of it, the bodies included.
 *
 * @param id never used again, also after the entry was deleted
 * @param sent what was known before it left
 * @param outcome nothing while it is in flight
 * @param verdict as it was said then; nothing while it is in flight
 * @param note the person's own words, empty when there are none
 */
public record HistoryEntry(
    long id, NewEntry sent, Optional<Outcome> outcome, Optional<Verdict> verdict, String note) {

  /** Whether the request is in flight. */
  public State state() {
    return verdict.isPresent() ? State.DONE : State.SENDING;
  }

  /** What the server answered, if it did. */
  public Optional<Answer> answer() {
    return outcome.filter(Answer.class::isInstance).map(Answer.class::cast);
  }

  /** Why there is no answer, if so. */
  public Optional<Failure> failure() {
    return outcome.filter(Failure.class::isInstance).map(Failure.class::cast);
  }

  /** How long it took in milliseconds; nobody knows where the program ended in between. */
  public OptionalDouble durationMs() {
    return outcome
        .filter(outcome ->
            !(outcome instanceof Failure failure && failure.cause() == Cause.PROCESS_ENDED))
        .map(outcome -> OptionalDouble.of(outcome.durationMs()))
        .orElseGet(OptionalDouble::empty);
  }
}
