package triggerconsole.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.base.Bytes;

/**
 * Trouble that the endpoint shall make (contract, section 4, {@code /__admin/fault}).
 *
 * @param times how many requests it still meets; nothing means until changed
 * @param delay how long {@link Kind#SLOW} holds the answer back
 */
public record Fault(Kind kind, OptionalLong times, Duration delay) {

  private static final Map<String, String> HTML = Map.of("Content-Type", "text/html");
  private static final Bytes GATEWAY_PAGE =
      Bytes.of(
          """
          <!DOCTYPE html>
          <html><head><title>502 Bad Gateway</title></head>
          <body><h1>502 Bad Gateway</h1><p>The gateway got no answer.</p></body></html>
          """);

  /** No trouble. */
  public static final Fault NONE = new Fault(Kind.NONE, OptionalLong.empty(), Duration.ZERO);

  /** The kinds of trouble; the first four keep the request from being processed. */
  public enum Kind {
    ERROR_500,
    HTML_502,
    TOO_MANY_429,
    STATUS_401,
    NONE,
    SLOW,
    MALFORMED_JSON,
    EMPTY,
    CUT_BEFORE_ANSWER,
    CUT_IN_ANSWER,
    JOINED_TEXTS;

    /** Whether a request that meets it is not processed. */
    public boolean keepsFromProcessing() {
      return compareTo(NONE) < 0;
    }
  }

  /** The fault that the next request meets, after one has met this. */
  Fault next() {
    if (times.isEmpty()) {
      return this;
    }
    long left = times.getAsLong() - 1;
    return left == 0 ? NONE : new Fault(kind, OptionalLong.of(left), delay);
  }

  /** The answer of a server that does not process the request. */
  Reply instead() {
    return switch (kind) {
      case HTML_502 -> new Reply(502, HTML, GATEWAY_PAGE);
      case TOO_MANY_429 -> Reply.trouble(429, "sandbox.fault.too-many").with("Retry-After", "30");
      case STATUS_401 ->
          Reply.json(401, DocumentedAnswer.BAD_TOKEN.body()).with("WWW-Authenticate", "JWT");
      default -> Reply.trouble(500, "sandbox.fault.server-error");
    };
  }

  /** The answer of the endpoint, with this fault's damage to its text. */
  Reply damaged(DocumentedAnswer answer) {
    Reply whole = Reply.json(answer.status(), answer.body());
    return switch (kind) {
      case MALFORMED_JSON -> whole.withBody(firstHalf(whole.body()));
      case EMPTY -> whole.withBody(Bytes.NONE);
      case JOINED_TEXTS -> Reply.json(answer.status(), answer.joinedBody());
      default -> whole;
    };
  }

  /** The status that reaches the client; nothing when the connection is cut before it. */
  OptionalInt status(Reply reply) {
    return kind == Kind.CUT_BEFORE_ANSWER ? OptionalInt.empty() : OptionalInt.of(reply.status());
  }

  /** The bytes before the middle. */
  static Bytes firstHalf(Bytes whole) {
    return Bytes.of(Arrays.copyOf(whole.array(), whole.size() / 2));
  }
}
