package triggerconsole.trigger;

import java.util.Optional;
import java.util.function.Consumer;

/** The rules about the URL (article, path; field study, F13). Any text is a URL here. */
final class UrlCheck {

  private static final String DOCUMENTED_PATH = "/actionsvc/trigger-response/";

  private UrlCheck() {}

  static void check(String text, Consumer<Finding> found) {
    UrlText url = UrlText.of(text);
    if (!url.scheme().equals("https") && !url.isLoopback()) {
      Finding finding =
          Finding.because(
              Rule.URL_NOT_HTTPS, url.scheme().isEmpty() ? "none" : "scheme", Finding.URL);
      found.accept(
          overTls(url)
              .map(better -> finding.mend(new Fix.SetUrl(better), "url-https"))
              .orElse(finding));
    }
    if (!url.authority().isEmpty() && !url.path().endsWith("/")) {
      String path = url.path().isEmpty() ? DOCUMENTED_PATH : url.path() + "/";
      found.accept(
          Finding.of(Rule.URL_NO_TRAILING_SLASH, Finding.URL)
              .mend(new Fix.SetUrl(url.withPath(path).text()), "url-slash", path));
    }
  }

  /** The same with https; not where a port is named, since TLS would be spoken on another. */
  private static Optional<String> overTls(UrlText url) {
    boolean simple = url.scheme().equals("http") || url.scheme().isEmpty();
    return simple && !url.authority().isEmpty() && !url.hasPort()
        ? Optional.of(url.withScheme("https").text())
        : Optional.empty();
  }
}
