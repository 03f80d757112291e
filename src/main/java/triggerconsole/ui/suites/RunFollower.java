package triggerconsole.ui.suites;

import triggerconsole.run.Control;
import triggerconsole.suite.CaseResult;

/** Who follows a run. Called from any thread. */
public interface RunFollower {

  /** The run's switch. */
  Control control();

  /** So many cases will run, where that is known. */
  void planned(long total);

  /** One more has ended. */
  void ended(CaseResult result);
}
