package triggerconsole.trigger;

import java.util.List;
import java.util.Locale;

/**
 * The parts of a URL as it was typed, valid or not.
 *
 * @param scheme in lower case, empty when there is none
 * @param authority host with user and port, if any
 * @param path with its leading slash, or empty
 * @param rest query and fragment with their marks, or empty
 */
record UrlText(String scheme, String authority, String path, String rest) {

  static UrlText of(String typed) {
    String text = typed.strip();
    int mark = text.indexOf("://");
    String scheme = mark < 0 ? "" : text.substring(0, mark).toLowerCase(Locale.ROOT);
    String after = mark < 0 ? text : text.substring(mark + 3);
    int authorityEnd = firstOf(after, "/?#");
    int pathEnd = Math.max(authorityEnd, firstOf(after, "?#"));
    return new UrlText(
        scheme,
        after.substring(0, authorityEnd),
        after.substring(authorityEnd, pathEnd),
        after.substring(pathEnd));
  }

  String text() {
    return (scheme.isEmpty() ? "" : scheme + "://") + authority + path + rest;
  }

  UrlText withPath(String better) {
    return new UrlText(scheme, authority, better, rest);
  }

  UrlText withScheme(String better) {
    return new UrlText(better, authority, path, rest);
  }

  boolean hasPort() {
    return authority.lastIndexOf(':') > authority.lastIndexOf(']');
  }

  /** Whether it stays on this machine, so that nobody can listen; in doubt it does not. */
  boolean isLoopback() {
    if (authority.contains("\\")) {
      return false;
    }
    String withPort = authority.substring(authority.lastIndexOf('@') + 1);
    String host =
        withPort.lastIndexOf(':') > withPort.lastIndexOf(']')
            ? withPort.substring(0, withPort.lastIndexOf(':'))
            : withPort;
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || name.equals("[0:0:0:0:0:0:0:1]")
        || isIn127(name);
  }

  private static boolean isIn127(String host) {
    List<String> numbers = List.of(host.split("\\.", -1));
    return numbers.size() == 4
        && numbers.getFirst().equals("127")
        && numbers.stream().allMatch(n -> n.length() <= 3 && NumberLiteral.isDigits(n));
  }

  private static int firstOf(String text, String marks) {
    int at = 0;
    while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
