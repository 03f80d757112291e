package triggerconsole.exchange;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/**
 * One request on its way.
 *
 * @param start when it began, by {@link System#nanoTime()}
 */
record Flight(
    URI uri,
    Optional<InetSocketAddress> proxy,
    Optional<Credential> credential,
    Departure departure,
    long start) {

  private static final int LONGEST_DETAIL = 300;

  boolean https() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  /** Whether any byte of the request may have left. */
  boolean hasLeft() {
    return departure.hasLeft();
  }

  /** How long it has taken so far. */
  double millis() {
    return (System.nanoTime() - start) / 1e6;
  }

  /** What takes the token out of whatever comes back. */
  Secrecy secrecy() {
    return new Secrecy(credential.map(Credential::token));
  }

  /** It came to nothing. */
  Failure failed(Cause cause, String detail) {
    String safe = secrecy().hide(detail);
    String shown = safe.length() <= LONGEST_DETAIL ? safe : safe.substring(0, LONGEST_DETAIL) + "…";
    return new Failure(cause, hasLeft(), shown, millis());
  }
}
