package triggerconsole.exchange;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import triggerconsole.base.Messages;

/**
 * What a URL that somebody typed says, without asking the network. The sentences never repeat the
 * URL, since it may hold a password.
 */
public final class Urls {

  private static final int HIGHEST_PORT = 65_535;

  /** Between two dots of a host name (RFC 1035). */
  private static final int LONGEST_LABEL = 63;

  private Urls() {}

  /** What keeps the text from being an absolute http or https URL, as a sentence; else nothing. */
  public static Optional<String> check(String url) {
    return problem(url).map(problem -> Messages.of("exchange.url." + problem));
  }

  /** The host in lower case, without the dot that may end it; nothing when the URL is none. */
  public static Optional<String> host(String url) {
    return usable(url).map(Urls::host);
  }

  /** Scheme, host and, unless it is the scheme's own, port; nothing when the URL is none. */
  public static Optional<String> origin(String url) {
    return usable(url)
        .map(uri -> {
          String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
          boolean usual = uri.getPort() < 0 || uri.getPort() == usualPort(scheme);
          return scheme + "://" + host(uri) + (usual ? "" : ":" + uri.getPort());
        });
  }

  /** Whether the URL is one of https. */
  public static boolean isHttps(String url) {
    return usable(url).filter(Urls::isHttps).isPresent();
  }

  /**
   * Whether the URL names this machine: {@code localhost} or a loopback address. Other names are
   * never looked up.
   */
  public static boolean isLoopback(String url) {
    return host(url).filter(Urls::isLoopbackHost).isPresent();
  }

  /** The same of a URL that was parsed before. */
  static boolean isLoopback(URI uri) {
    return uri.getHost() != null && isLoopbackHost(host(uri));
  }

  /** Whether a URL that was parsed before is one of https. */
  static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  /** The URL as the sender uses it; nothing when {@link #check} has something to say. */
  static Optional<URI> usable(String url) {
    return problem(url).isPresent() ? Optional.empty() : Optional.of(URI.create(url));
  }

  private static Optional<String> problem(String url) {
    if (url.isBlank()) {
      return Optional.of("empty");
    }
    if (url.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
      return Optional.of("space");
    }
    if (!url.contains("://")) {
      return Optional.of("scheme");
    }
    try {
      return problem(new URI(url));
    } catch (URISyntaxException e) {
      return Optional.of("syntax");
    }
  }

  private static Optional<String> problem(URI uri) {
    String scheme = uri.getScheme();
    if (scheme == null) {
      return Optional.of("scheme");
    }
    if (usualPort(scheme.toLowerCase(Locale.ROOT)) < 0) {
      return Optional.of("other-scheme");
    }
    if (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@")) {
      return Optional.of("credentials");
    }
    if (uri.getHost() == null || hasLongLabel(uri.getHost())) {
      return Optional.of("host");
    }
    return uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT
        ? Optional.of("port")
        : Optional.empty();
  }

  private static boolean hasLongLabel(String host) {
    return Arrays.stream(host.split("\\.")).anyMatch(label -> label.length() > LONGEST_LABEL);
  }

  private static int usualPort(String scheme) {
    return switch (scheme) {
      case "http" -> 80;
      case "https" -> 443;
      default -> -1;
    };
  }

  private static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static boolean isLoopbackHost(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
