package triggerconsole.exchange;

import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;

/**
 * One request on its way, and what comes of it in words.
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

  /** Why this request cannot even be tried, if so. Asked before anything else is done for it. */
  static Optional<Failure> refusal(TriggerRequest request, Optional<Credential> credential) {
    IoGuard.enter("send a request");
    Optional<String> problem = Urls.check(request.url());
    if (problem.isPresent()) {
      return Optional.of(new Failure(Cause.INVALID_URL, false, problem.get(), 0));
    }
    if (!credential.map(Flight::fitsHeader).orElse(true)) {
      String detail = Messages.of("exchange.token-characters");
      return Optional.of(new Failure(Cause.INVALID_URL, false, detail, 0));
    }
    return Thread.currentThread().isInterrupted()
        ? Optional.of(new Failure(Cause.CANCELLED, false, "", 0))
        : Optional.empty();
  }

  /** A request that was not refused begins its way. */
  static Flight begin(
      URI uri, TriggerRequest request, Optional<Credential> credential, Proxies proxies) {
    Departure departure = new Departure(request.body().bytes(), Urls.isHttps(uri));
    return new Flight(uri, proxies.of(uri), credential, departure, System.nanoTime());
  }

  boolean https() {
    return Urls.isHttps(uri);
  }

  /** Whether any byte of the request may have left. */
  boolean hasLeft() {
    return departure.hasLeft();
  }

  /** How long it has taken so far. */
  double millis() {
    return (System.nanoTime() - start) / 1e6;
  }

  /** A server answered. */
  Answer answered(int status, List<Header> headers, Received received) {
    Secrecy secrecy = new Secrecy(credential.map(Credential::token));
    return new Answer(
        status,
        secrecy.hide(headers),
        secrecy.hide(received.body()),
        received.truncated(),
        (received.headersAt() - start) / 1e6,
        millis());
  }

  /** The time that it was given is over. */
  Failure timedOut(Duration limit) {
    departure.close();
    Cause cause = hasLeft() ? Cause.ANSWER_TIMEOUT : Cause.CONNECT_TIMEOUT;
    String seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    return failed(cause, Messages.of("exchange.time-limit", seconds));
  }

  /** Its thread was interrupted, and stays so. */
  Failure cancelled() {
    departure.close();
    Thread.currentThread().interrupt();
    return failed(Cause.CANCELLED, "");
  }

  /** The network failed it. */
  Failure failed(Throwable trouble) {
    if (hasLeft()) {
      return failed(Cause.CONNECTION_LOST, Trouble.detail(trouble));
    }
    Cause cause = Trouble.beforeLeaving(trouble, https(), proxy.isPresent());
    return failed(
        cause,
        cause == Cause.UNKNOWN_HOST
            ? Messages.of("exchange.no-address", uri.getHost())
            : Trouble.detail(trouble));
  }

  /** It came to nothing. */
  Failure failed(Cause cause, String detail) {
    String safe = new Secrecy(credential.map(Credential::token)).hide(detail);
    String shown = safe.length() <= LONGEST_DETAIL ? safe : safe.substring(0, LONGEST_DETAIL) + "…";
    return new Failure(cause, hasLeft(), shown, millis());
  }

  /** A header line is printable ASCII; anything else would be refused or mangled on the way. */
  private static boolean fitsHeader(Credential credential) {
    return credential.reveal().chars().allMatch(c -> c >= ' ' && c <= '~');
  }
}
