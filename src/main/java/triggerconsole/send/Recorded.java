package triggerconsole.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.Sender;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.NewEntry;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.trigger.Finding;

/**
 * An exchange with its account: the row is there before it leaves, and completed whatever comes.
 */
record Recorded(History history) {

  /** Sends; {@code limit} is raised to what the body's {@code wait_time} needs. */
  Sent send(
      Sender sender,
      NewEntry entry,
      Optional<Credential> credential,
      Duration limit,
      List<Finding> findings) {
    long id = history.begin(entry);
    Optional<Outcome> outcome = Optional.empty();
    try {
      Duration enough = TimeLimit.of(limit, entry.request().body());
      outcome = Optional.of(sender.send(entry.request(), credential, enough));
    } finally {
      if (outcome.isEmpty()) {
        Failure bug = new Failure(Cause.PROCESS_ENDED, true, Messages.of("send.bug"), 0);
        complete(id, entry, bug, findings);
      }
    }
    return complete(id, entry, outcome.get(), findings);
  }

  /** A cancelled request leaves the thread interrupted; the account of it is kept all the same. */
  private Sent complete(long id, NewEntry entry, Outcome outcome, List<Finding> findings) {
    Verdict verdict = Diagnosis.judge(entry.request().body(), outcome);
    Optional<String> notRecorded = Optional.empty();
    boolean interrupted = Thread.interrupted();
    try {
      history.complete(id, outcome, verdict);
    } catch (ConsoleException e) {
      notRecorded = Optional.of(e.getMessage());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
    HistoryEntry done = new HistoryEntry(id, entry, Optional.of(outcome), Optional.of(verdict), "");
    return new Sent(done, findings, notRecorded);
  }
}
