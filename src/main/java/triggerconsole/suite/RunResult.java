package triggerconsole.suite;

import triggerconsole.run.Workers.Ending;
import triggerconsole.send.SendResult.Refusal;

/** What became of the run of a suite. */
public sealed interface RunResult {

  /**
   * It ran, to its end or not.
   *
   * @param bailed whether it was stopped for its failures
   */
  record Ran(Ending ending, Counts counts, boolean bailed) implements RunResult {}

  /** A guard refused it; nothing was sent. */
  record Refused(Refusal refusal) implements RunResult {}
}
