package triggerconsole.sandbox.http;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One writing for each name of a header, since case means nothing in them. */
final class HeaderName {

  private static final Map<String, String> KNOWN =
      Stream.of(
              "Accept",
              "Accept-Encoding",
              "Authorization",
              "Connection",
              "Content-Length",
              "Content-Type",
              "Expect",
              "Host",
              "Origin",
              "Transfer-Encoding",
              "User-Agent")
          .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
          .collect(Collectors.toUnmodifiableMap(Function.identity(), HeaderName::capitals));

  private HeaderName() {}

  /** The name with capitals, as people write it. */
  static String of(String sent) {
    String known = KNOWN.get(sent);
    return known == null ? capitals(sent) : known;
  }

  private static String capitals(String sent) {
    StringBuilder written = new StringBuilder(sent.toLowerCase(Locale.ROOT));
    for (int i = 0; i < written.length(); i++) {
      if (i == 0 || written.charAt(i - 1) == '-') {
        written.setCharAt(i, Character.toUpperCase(written.charAt(i)));
      }
    }
    return written.toString();
  }
}
