package triggerconsole.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;

/** What became of a request whose program ended before the answer came: nobody knows. */
final class ProcessEnded {

  static final Failure OUTCOME = new Failure(Cause.PROCESS_ENDED, true, "", 0);

  private ProcessEnded() {}

  static Verdict verdict() {
    return new Verdict(
        VerdictCode.OUTCOME_UNKNOWN,
        OptionalInt.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(Cause.PROCESS_ENDED),
        Messages.of("history.processEnded.title"),
        Messages.of("history.processEnded.explanation"),
        List.of(Messages.of("history.processEnded.next")),
        List.of());
  }
}
