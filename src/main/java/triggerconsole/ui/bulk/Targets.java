package triggerconsole.ui.bulk;

import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;

/** What the target of a run is called. */
final class Targets {

  private Targets() {}

  /** The profile's name; the built-in sandbox has its own word. */
  static String name(String target) {
    return target.equals(Profile.SANDBOX) ? Messages.of("window.sandbox") : target;
  }
}
