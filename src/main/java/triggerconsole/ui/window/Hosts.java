package triggerconsole.ui.window;

import triggerconsole.profile.Profile;

/** Where a profile sends, in a word. */
final class Hosts {

  private Hosts() {}

  /** Host and port without the scheme, or the URL as it stands when it is none. */
  static String of(Profile profile) {
    return profile
        .origin()
        .map(origin -> origin.substring(origin.indexOf("://") + 3))
        .orElse(profile.url());
  }
}
