package triggerconsole.trigger.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request as HTTP writes it: request line, headers, an empty line, the body. */
final class HttpText {

  private static final Pattern REQUEST =
      Pattern.compile("([A-Z]{3,7}) {1,9}((?:https?://|/)\\S*)(?: {1,9}HTTP/[0-9.]{1,3})?\\s{0,9}");

  private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):(.*)");

  private static final Pattern TYPICAL_FIRST =
      Pattern.compile("(?i)(?:authorization|content-type|host|accept|user-agent):.*");

  private HttpText() {}

  static boolean isOne(String text) {
    String first = firstLine(text);
    return REQUEST.matcher(first).matches() || TYPICAL_FIRST.matcher(first).matches();
  }

  static Call read(String text) {
    Call call = new Call();
    Optional<String> host = Optional.empty();
    String target = "";
    int at = 0;
    boolean inHead = true;
    while (inHead && at < text.length()) {
      int end = lineEnd(text, at);
      String line = text.substring(at, end).stripTrailing();
      Matcher header = HEADER.matcher(line);
      Matcher request = REQUEST.matcher(line);
      if (target.isEmpty() && request.matches()) {
        call.method(request.group(1));
        target = request.group(2);
      } else if (header.matches()) {
        call.header(header.group(1), header.group(2));
        host = header.group(1).equalsIgnoreCase("host") ? Optional.of(header.group(2)) : host;
      }
      // A body without the empty line before it is still a body.
      inHead = !line.isEmpty() && !line.startsWith("{");
      at = inHead || line.isEmpty() ? Math.min(text.length(), end + 1) : at;
    }
    String body = text.substring(at).strip();
    if (!body.isEmpty()) {
      call.data(body);
    }
    url(target, host.map(String::strip)).ifPresent(call::url);
    return call;
  }

  private static Optional<String> url(String target, Optional<String> host) {
    if (!target.startsWith("/")) {
      return Optional.of(target).filter(url -> !url.isEmpty());
    }
    return host.map(name -> (isLocal(name) ? "http://" : "https://") + name + target);
  }

  private static boolean isLocal(String host) {
    return List.of("localhost", "127.", "[::1]").stream().anyMatch(host::startsWith);
  }

  private static String firstLine(String text) {
    return text.substring(0, Math.min(lineEnd(text, 0), 4000));
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
