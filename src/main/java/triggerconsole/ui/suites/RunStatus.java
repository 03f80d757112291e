package triggerconsole.ui.suites;

import java.util.Optional;
import triggerconsole.profile.Profile;
import triggerconsole.run.Progress;

/**
 * How the last run of a suite stands, and what is known of all its cases.
 *
 * @param target where it goes or went; nothing before the first run
 * @param progress how far that run is
 */
record RunStatus(State state, Tally tally, Optional<Profile> target, Optional<Progress> progress) {

  /** Nothing ran yet. */
  static final RunStatus NEVER =
      new RunStatus(State.NEVER, new Tally(0, 0, 0, 0), Optional.empty(), Optional.empty());

  /** What a run can be in. */
  enum State {
    NEVER,
    RUNNING,
    PAUSED,
    STOPPING,
    STOPPED,
    DONE
  }

  /**
   * The cases that are shown, by how they came out.
   *
   * @param lines how many there are, those that have not run included
   */
  record Tally(int lines, int passed, int failed, int skipped) {

    /** Those that were tried. */
    int tried() {
      return passed + failed;
    }

    int known() {
      return passed + failed + skipped;
    }
  }

  /** Whether something is under way. */
  boolean active() {
    return switch (state) {
      case RUNNING, PAUSED, STOPPING -> true;
      case NEVER, STOPPED, DONE -> false;
    };
  }
}
