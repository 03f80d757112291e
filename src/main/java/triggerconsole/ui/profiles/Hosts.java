package triggerconsole.ui.profiles;

import java.util.Optional;
import java.util.Set;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.send.Production;
import triggerconsole.send.Target.ToUrl;

/** Where a URL leads, in a word. */
final class Hosts {

  private Hosts() {}

  /** Host and port, or the text as it stands when it is no URL. */
  static String of(String url) {
    return new Profile("any", Environment.TEST, url.strip())
        .origin()
        .map(origin -> origin.substring(origin.indexOf("://") + 3))
        .orElse(url);
  }

  /** Whether real customers are at the other end, whatever the profile says. */
  static boolean isProductionService(String url) {
    return Production.is(new ToUrl(url.strip(), Optional.empty(), Set.of()));
  }
}
