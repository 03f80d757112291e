package triggerconsole.sandbox.http;

import java.util.Locale;
import java.util.Optional;

/**
 * What a request line names: {@code /path?query}, or the same after {@code http://authority}, or a
 * lone asterisk (RFC 9112, section 3.2).
 *
 * @param authority nothing unless the target is absolute; then it counts in place of Host
 */
record Target(Optional<String> authority, String path, String query) {

  private static final String SCHEME = "http://";

  static Target of(String sent) throws Refused {
    if (!isWellFormed(sent)) {
      throw new Refused(Refusal.MALFORMED);
    }
    if (sent.startsWith("/") || sent.equals("*")) {
      return split(Optional.empty(), sent);
    }
    if (!sent.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      throw new Refused(Refusal.MALFORMED);
    }
    int slash = sent.indexOf('/', SCHEME.length());
    String authority = sent.substring(SCHEME.length(), slash < 0 ? sent.length() : slash);
    return split(Optional.of(authority), slash < 0 ? "/" : sent.substring(slash));
  }

  private static Target split(Optional<String> authority, String local) {
    int question = local.indexOf('?');
    return question < 0
        ? new Target(authority, local, "")
        : new Target(authority, local.substring(0, question), local.substring(question + 1));
  }

  private static boolean isWellFormed(String sent) {
    for (int i = 0; i < sent.length(); i++) {
      char c = sent.charAt(i);
      if (c <= ' ' || c >= 0x7f || c == '#') {
        return false;
      }
      if (c == '%') {
        if (i + 2 >= sent.length() || !isHex(sent.charAt(i + 1)) || !isHex(sent.charAt(i + 2))) {
          return false;
        }
        i += 2;
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return c < 0x80 && Character.digit(c, 16) >= 0;
  }
}
