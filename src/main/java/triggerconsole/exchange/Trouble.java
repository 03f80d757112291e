package triggerconsole.exchange;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Reads what the HTTP client threw. What it throws was measured; the tests of {@link HttpSender}
 * hold it against real sockets.
 */
final class Trouble {

  private Trouble() {}

  /** The cause when nothing had left yet. */
  static Cause beforeLeaving(Throwable trouble, boolean https, boolean proxied) {
    if (has(trouble, HttpTimeoutException.class)) {
      return Cause.CONNECT_TIMEOUT;
    }
    if (has(trouble, SSLException.class)) {
      return Cause.TLS_FAILED;
    }
    if (proxied) {
      return Cause.PROXY_FAILED;
    }
    if (has(trouble, UnresolvedAddressException.class)
        || has(trouble, UnknownHostException.class)) {
      return Cause.UNKNOWN_HOST;
    }
    boolean refused =
        has(trouble, ConnectException.class) || has(trouble, NoRouteToHostException.class);
    return https && !refused ? Cause.TLS_FAILED : Cause.CONNECTION_REFUSED;
  }

  /** What the network said, in one line: the innermost message that says anything. */
  static String detail(Throwable trouble) {
    String said =
        chain(trouble)
            .map(Throwable::getMessage)
            .filter(Objects::nonNull)
            .filter(message -> !message.isBlank())
            .reduce((outer, inner) -> inner)
            .orElseGet(() -> trouble.getClass().getSimpleName());
    return said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static boolean has(Throwable trouble, Class<? extends Throwable> type) {
    return chain(trouble).anyMatch(type::isInstance);
  }

  private static Stream<Throwable> chain(Throwable trouble) {
    return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).limit(20);
  }
}
