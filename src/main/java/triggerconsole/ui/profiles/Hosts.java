package triggerconsole.ui.profiles;

import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;

/** Where a URL leads, in a word. */
final class Hosts {

  /** The one host of the service (article, path). */
  private static final String SERVICE = "https://app.certainly.io";

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
    String host = of(url);
    return SERVICE.endsWith("://" + host);
  }
}
