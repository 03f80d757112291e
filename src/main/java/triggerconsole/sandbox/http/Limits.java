package triggerconsole.sandbox.http;

import java.time.Duration;

/**
 * How much one client, and all of them together, may ask of the server.
 *
 * @param head bytes of a request line with its headers
 * @param headers how many lines of headers
 * @param body bytes of a body
 * @param unfinished bytes of requests that are not complete and of answers that are not taken, of
 *     all connections of a loop together
 * @param connections open at a time, of a loop
 * @param request how long a request may take to arrive, or an answer to be taken on
 * @param idle how long a connection may stay open between two requests; longer than clients keep
 *     theirs, or a request could meet the close
 */
public record Limits(
    int head,
    int headers,
    int body,
    long unfinished,
    int connections,
    Duration request,
    Duration idle) {

  /** What a sandbox needs. */
  public static final Limits DEFAULT =
      new Limits(
          64 << 10,
          100,
          1 << 20,
          64L << 20,
          4_096,
          Duration.ofSeconds(30),
          Duration.ofSeconds(300));
}
