package triggerconsole.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;

/** What a profile's URL has to be, and its origin. */
final class Addresses {

  private Addresses() {}

  /** What is wrong with a URL, as a whole sentence; nothing when it can be called. */
  static Optional<String> problem(String url) {
    if (url.isBlank()) {
      return says("profile.url.empty");
    }
    if (url.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      return says("profile.url.space");
    }
    if (!url.contains("://")) {
      return says("profile.url.no-scheme");
    }
    String scheme = url.substring(0, url.indexOf("://")).toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      return says("profile.url.scheme", scheme);
    }
    return parse(url).map(Addresses::problem).orElseGet(() -> says("profile.url.unreadable"));
  }

  /** Scheme, host in lower case, and a port that is not the scheme's own. */
  static Optional<String> origin(String url) {
    return problem(url).isPresent() ? Optional.empty() : parse(url).map(Addresses::origin);
  }

  private static Optional<String> problem(URI uri) {
    if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
      return says("profile.url.credentials");
    }
    if (uri.getHost() == null || uri.getHost().isEmpty()) {
      return says("profile.url.host");
    }
    if (uri.getPort() == 0 || uri.getPort() > 65_535) {
      return says("profile.url.port", uri.getPort());
    }
    return uri.getRawFragment() == null ? Optional.empty() : says("profile.url.fragment");
  }

  private static String origin(URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = uri.getPort();
    return scheme
        + "://"
        + uri.getHost().toLowerCase(Locale.ROOT)
        + (port == -1 || port == usual ? "" : ":" + port);
  }

  private static Optional<URI> parse(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> says(String key, Object... arguments) {
    return Optional.of(Messages.of(key, arguments));
  }
}
