package triggerconsole.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import triggerconsole.base.Bytes;

/**
 * Reads a request line and headers, strictly: what could be read in two ways is refused (RFC 9112).
 */
final class HeadReader {

  private static final boolean[] TOKEN = new boolean[128];

  static {
    "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        .chars()
        .forEach(c -> TOKEN[c] = true);
  }

  private final byte[] bytes;
  private final int end;
  private int at;

  /** Reads whole lines, from the request line to the last header. */
  private HeadReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** The head in these bytes; the empty line after it is not among them. */
  static Head read(byte[] bytes, int from, int end, int mostHeaders) throws Refused {
    return new HeadReader(bytes, from, end).read(mostHeaders);
  }

  private Head read(int mostHeaders) throws Refused {
    String method = token((byte) ' ');
    Target target = Target.of(upTo((byte) ' '));
    boolean newest = isNewest(upTo((byte) '\r'));
    if (bytes[at++] != '\n') {
      throw new Refused(Refusal.MALFORMED);
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (int lines = 0; at < end; lines++) {
      if (lines == mostHeaders) {
        throw new Refused(Refusal.HEADERS_TOO_LARGE);
      }
      String name = HeaderName.of(token((byte) ':'));
      headers.merge(name, List.of(value()), HeadReader::joined);
    }
    long length = Framing.length(headers, newest);
    boolean keepAlive = Framing.keepAlive(headers, newest);
    target.authority().ifPresent(authority -> headers.put("Host", List.of(authority)));
    Map<String, List<String>> kept = Collections.unmodifiableMap(headers);
    return new Head(
        new Request(method, target.path(), target.query(), kept, Bytes.NONE),
        length,
        newest,
        keepAlive);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static boolean isNewest(String version) throws Refused {
    return switch (version) {
      case "HTTP/1.1" -> true;
      case "HTTP/1.0" -> false;
      default ->
          throw new Refused(
              version.matches("HTTP/\\d\\.\\d") ? Refusal.VERSION : Refusal.MALFORMED);
    };
  }

  private String token(byte stop) throws Refused {
    int start = at;
    while (at < end && bytes[at] > 0 && TOKEN[bytes[at]]) {
      at++;
    }
    if (at == start || at == end || bytes[at] != stop) {
      throw new Refused(Refusal.MALFORMED);
    }
    return text(start, at++);
  }

  private String upTo(byte stop) throws Refused {
    int start = at;
    while (at < end && bytes[at] != stop) {
      if (bytes[at] == '\n') {
        throw new Refused(Refusal.MALFORMED);
      }
      at++;
    }
    if (at == end) {
      throw new Refused(Refusal.MALFORMED);
    }
    return text(start, at++);
  }

  // Without the blanks around it; what ends the line is read over.
  private String value() throws Refused {
    int start = at;
    while (bytes[at] != '\r') {
      if ((bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\t') || bytes[at] == 0x7f) {
        throw new Refused(Refusal.MALFORMED);
      }
      at++;
    }
    int stop = at;
    at += 2;
    while (start < stop && isBlank(bytes[start])) {
      start++;
    }
    while (start < stop && isBlank(bytes[stop - 1])) {
      stop--;
    }
    if (bytes[at - 1] != '\n') {
      throw new Refused(Refusal.MALFORMED);
    }
    return text(start, stop);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
