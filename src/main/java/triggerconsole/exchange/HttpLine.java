package triggerconsole.exchange;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Keeps connections to servers on this machine from one request to the next, where a server says
 * that it keeps them too; to all others a request goes alone (docs/decisions/0013). A kept
 * connection has a client of its own, one request at a time, and whatever does not end in a whole
 * answer ends the connection.
 */
final class HttpLine implements Line {

  private final HttpSender alone;
  private final Proxies proxies;
  private final Deque<HttpClient> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean keeping = true;

  HttpLine(HttpSender alone, Proxies proxies) {
    this.alone = alone;
    this.proxies = proxies;
  }

  @Override
  public Outcome send(TriggerRequest request, Optional<Credential> credential, Duration timeLimit) {
    Optional<Failure> refusal = Flight.refusal(request, credential);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    URI uri = URI.create(request.url());
    // A name would be looked up in this thread, for longer than the time limit perhaps.
    if (!keeping || Urls.isHttps(uri) || !Urls.isLoopback(uri)) {
      return alone.send(request, credential, timeLimit);
    }
    Flight flight = Flight.begin(uri, request, credential, proxies);
    return flight.proxy().isPresent()
        ? alone.send(request, credential, timeLimit)
        : send(request, flight, timeLimit);
  }

  @Override
  public void close() {
    keeping = false;
    for (HttpClient client = idle.poll(); client != null; client = idle.poll()) {
      client.shutdownNow();
    }
  }

  private Outcome send(TriggerRequest request, Flight flight, Duration timeLimit) {
    HttpClient kept = idle.poll();
    HttpClient client = kept == null ? client() : kept;
    boolean keep = false;
    try {
      Outcome outcome = HttpSender.exchange(client, request, flight, timeLimit);
      keep = outcome instanceof Answer answer && isKept(answer);
      if (kept != null && outcome instanceof Failure failure) {
        heed(failure);
      }
      return outcome;
    } finally {
      if (keep && keeping) {
        idle.push(client);
      } else {
        client.shutdownNow();
      }
    }
  }

  /** The client itself would keep any, those of a server of HTTP/1.0 too, which closes it. */
  private static boolean isKept(Answer answer) {
    return !answer.truncated() && answer.headers().stream().anyMatch(HttpLine::saysKept);
  }

  private static boolean saysKept(Header header) {
    return header.name().equalsIgnoreCase("Connection")
        && header.value().strip().equalsIgnoreCase("keep-alive");
  }

  /** A server that closes connections unasked gets a new one each time from then on. */
  private void heed(Failure failure) {
    if (failure.cause() == Cause.CONNECTION_LOST) {
      close();
    }
  }

  /**
   * Its work is done by whoever brings it, without a thread pool between: faster, and the pool is
   * what lets the client lose an answer on a kept connection (JDK-8357639).
   */
  private static HttpClient client() {
    return HttpSender.client(Trust.nobody()).executor(Runnable::run).build();
  }
}
