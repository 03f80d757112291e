package triggerconsole.sandbox;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.base.Bytes;
import triggerconsole.sandbox.http.Request;

/** The requests that came, the newest 10,000. Guarded by its owner's lock. */
final class Journal {

  private static final int MOST_MASKED = 64;

  private final Ring<Received> requests = new Ring<>(Ring.MOST_KEPT, Ring.HEAVIEST);
  private final IdentityHashMap<Map<String, List<String>>, Map<String, String>> masked =
      new IdentityHashMap<>();
  private long last;

  /** The number for the next request. */
  long number() {
    return ++last;
  }

  /** The number of the newest request, or 0. */
  long last() {
    return last;
  }

  /** Adds a request and says what was kept of it. */
  Received add(Instant at, long number, Request request, OptionalInt status) {
    Received received =
        new Received(
            number,
            at,
            request.method(),
            request.path(),
            masked(request.headers()),
            request.body(),
            status);
    requests.add(received, received.weight());
    return received;
  }

  // The server reads equal headers once: then they are masked and kept once, too.
  private Map<String, String> masked(Map<String, List<String>> headers) {
    if (masked.size() == MOST_MASKED) {
      masked.clear();
    }
    return masked.computeIfAbsent(headers, Received::masked);
  }

  List<Received> all() {
    return requests.all();
  }

  /** The number of the first request with this body that came after that one. */
  OptionalLong after(long number, Bytes body) {
    return requests.all().stream()
        .filter(request -> request.number() > number && request.body().equals(body))
        .mapToLong(Received::number)
        .findFirst();
  }

  /** Forgets the requests; numbers go on. */
  void clear() {
    requests.clear();
    masked.clear();
  }
}
