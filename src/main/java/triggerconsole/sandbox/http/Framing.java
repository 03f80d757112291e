package triggerconsole.sandbox.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a body ends and whether another request may follow (RFC 9112, sections 6 and 9). */
final class Framing {

  private static final int MOST_DIGITS = 18;

  private Framing() {}

  /** How long the body is, or {@link Head#CHUNKED}. Two answers to that question are none. */
  static long length(Map<String, List<String>> headers, boolean newest) throws Refused {
    List<String> codings = headers.get("Transfer-Encoding");
    List<String> lengths = headers.get("Content-Length");
    expectation(headers.get("Expect"));
    if (codings != null) {
      if (lengths != null || !newest || codings.size() > 1) {
        throw new Refused(Refusal.MALFORMED);
      }
      if (!codings.getFirst().equalsIgnoreCase("chunked")) {
        throw new Refused(Refusal.CODING);
      }
      return Head.CHUNKED;
    }
    return lengths == null ? 0 : length(lengths);
  }

  private static long length(List<String> lengths) throws Refused {
    String digits = lengths.getFirst();
    if (lengths.size() > 1
        || digits.isEmpty()
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Refused(Refusal.MALFORMED);
    }
    return digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  private static void expectation(List<String> expected) throws Refused {
    if (expected != null
        && (expected.size() > 1 || !expected.getFirst().equalsIgnoreCase("100-continue"))) {
      throw new Refused(Refusal.EXPECTATION);
    }
  }

  static boolean keepAlive(Map<String, List<String>> headers, boolean newest) {
    List<String> connection = headers.get("Connection");
    if (connection == null) {
      return newest;
    }
    List<String> options =
        List.of(String.join(",", connection).toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    return !options.contains("close") && (newest || options.contains("keep-alive"));
  }
}
