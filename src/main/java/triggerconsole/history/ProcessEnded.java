package triggerconsole.history;

import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.trigger.Body;

/** What became of a request whose program ended before the answer came: nobody knows. */
final class ProcessEnded {

  static final Failure OUTCOME = new Failure(Cause.PROCESS_ENDED, true, "", 0);

  private ProcessEnded() {}

  /** The same whatever was sent. */
  static Verdict verdict() {
    return Diagnosis.judge(Body.of(""), OUTCOME);
  }
}
