package triggerconsole.sandbox.http;

/**
 * What stands before a body.
 *
 * @param request without its body
 * @param length of the body in bytes; {@link #CHUNKED} when its end is told by the body itself
 * @param newest whether it is HTTP/1.1, not 1.0
 * @param keepAlive whether the client wants to use the connection again
 */
record Head(Request request, long length, boolean newest, boolean keepAlive) {

  static final long CHUNKED = -1;

  /** The header Connection of the answer; said aloud, since some clients keep one only then. */
  String connection() {
    return keepAlive ? "keep-alive" : "close";
  }

  boolean expectsToBeTold() {
    return newest && request.headers().containsKey("Expect");
  }
}
