package triggerconsole.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import triggerconsole.base.Bytes;

/**
 * A request that reached the sandbox, as {@code /__admin/requests} tells it. No token is in it.
 *
 * @param number counts up with every request, of triggers and others
 * @param at in sandbox time
 * @param headers by name; repeated ones joined with ", "
 * @param status of the answer; nothing when the connection was cut before one
 */
public record Received(
    long number,
    Instant at,
    String method,
    String path,
    Map<String, String> headers,
    Bytes body,
    OptionalInt status) {

  private static final String MASK = "****";

  /** The same headers with names as people write them, and without the secret in them. */
  static Map<String, String> masked(Map<String, List<String>> headers) {
    Map<String, String> masked = new TreeMap<>();
    headers.forEach((name, values) -> {
      boolean secret = name.toLowerCase(Locale.ROOT).endsWith("authorization");
      List<String> shown = secret ? values.stream().map(Received::mask).toList() : values;
      masked.put(capitals(name), String.join(", ", shown));
    });
    return masked;
  }

  long weight() {
    long text = path.length();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      text += header.getKey().length() + header.getValue().length();
    }
    return body.size() + text;
  }

  // The scheme may be shown; a lone word may be the token itself.
  private static String mask(String value) {
    int space = value.indexOf(' ');
    return space < 0 ? MASK : value.substring(0, space + 1) + MASK;
  }

  // The JDK's server hands out "Content-type" whatever was sent.
  private static String capitals(String name) {
    StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      if (i == 0 || written.charAt(i - 1) == '-') {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }
}
