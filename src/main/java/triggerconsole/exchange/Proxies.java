package triggerconsole.exchange;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Which proxy a request goes through. */
@FunctionalInterface
public interface Proxies {

  /** The proxy for a URL; nothing for the direct way. */
  Optional<InetSocketAddress> of(URI uri);

  /** The proxies of this selector, but none for this machine itself. */
  static Proxies from(ProxySelector selector) {
    return uri -> Urls.isLoopback(uri) ? Optional.empty() : first(selector.select(uri));
  }

  /**
   * The system's proxies, where the JVM was started with {@code java.net.useSystemProxies}; else
   * those of the JVM's own options.
   */
  static Proxies system() {
    ProxySelector selector = ProxySelector.getDefault();
    return selector == null ? uri -> Optional.empty() : from(selector);
  }

  /** A selector lists what to try in order; SOCKS is unknown to the HTTP client. */
  private static Optional<InetSocketAddress> first(List<Proxy> proxies) {
    return proxies.stream()
        .findFirst()
        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
        .map(Proxy::address)
        .filter(InetSocketAddress.class::isInstance)
        .map(InetSocketAddress.class::cast);
  }
}
