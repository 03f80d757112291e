package triggerconsole.sandbox.http;

/** Why the server does not take a request. The connection closes after the answer. */
public enum Refusal {
  /** It is no HTTP, or its framing can be read in two ways. */
  MALFORMED(400),
  /** It did not arrive in time. */
  TOO_SLOW(408),
  /** Its body is too large. */
  BODY_TOO_LARGE(413),
  /** It expects something else than {@code 100-continue}. */
  EXPECTATION(417),
  /** Its headers are too many or too long. */
  HEADERS_TOO_LARGE(431),
  /** Its body is coded in a way that the server does not know. */
  CODING(501),
  /** Too much is unfinished on other connections. */
  BUSY(503),
  /** It is of another version of HTTP than 1.0 and 1.1. */
  VERSION(505);

  private final int status;

  Refusal(int status) {
    this.status = status;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }
}
