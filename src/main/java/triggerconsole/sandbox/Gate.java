package triggerconsole.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps web pages out: a page of another site that reaches this port through a person's browser
 * shows by its {@code Host} (a name it pointed here) or its {@code Origin} (contract, section 4).
 */
public final class Gate {

  private final Set<String> hosts;
  private final Set<String> origins;

  /** The gate of a server on this port of this machine. */
  public Gate(int port) {
    this.hosts =
        Stream.of("127.0.0.1", "localhost", "[::1]")
            .map(host -> host + ":" + port)
            .collect(Collectors.toUnmodifiableSet());
    this.origins =
        hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a request with these headers comes from this machine and its own pages. */
  public boolean letsIn(Map<String, List<String>> headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    List<String> origin = headers.getOrDefault("Origin", List.of());
    return host.size() == 1
        && hosts.contains(host.getFirst().toLowerCase(Locale.ROOT))
        && origins.containsAll(origin.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList());
  }
}
