package triggerconsole.exchange;

import java.math.BigDecimal;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;

/**
 * Sends over real HTTP. Every request gets a client and a connection of its own, HTTP/1.1 and no
 * redirect followed, so that nothing can be sent twice (docs/decisions/0003).
 */
public final class HttpSender implements Sender {

  private static final int PROXY_WANTS_LOGIN = 407;

  /** A machine that has not taken up the connection by then will not. */
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);

  private final Trust trust;
  private final Proxies proxies;

  /** Trusts what the operating system and these PEM files trust; uses the system's proxy. */
  public HttpSender(List<Path> extraPem) {
    this(Trust.of(extraPem), Proxies.system());
  }

  /** Trusts and goes through what is given. */
  public HttpSender(Trust trust, Proxies proxies) {
    this.trust = trust;
    this.proxies = proxies;
  }

  @Override
  public Outcome send(TriggerRequest request, Optional<Credential> credential, Duration timeLimit) {
    IoGuard.enter("send a request");
    long start = System.nanoTime();
    Optional<Failure> refused = refuse(request, credential);
    if (refused.isPresent()) {
      return refused.get();
    }
    URI uri = URI.create(request.url());
    boolean tls = Urls.isHttps(request.url());
    Departure departure = new Departure(request.body().bytes(), tls);
    Flight flight = new Flight(uri, proxies.of(uri), credential, departure, start);
    HttpClient client = client(flight, timeLimit);
    try {
      return await(client.sendAsync(http(request, flight), body()), flight, timeLimit);
    } finally {
      client.shutdownNow();
    }
  }

  private static Optional<Failure> refuse(TriggerRequest request, Optional<Credential> credential) {
    Optional<String> problem = Urls.check(request.url());
    if (problem.isPresent()) {
      return Optional.of(new Failure(Cause.INVALID_URL, false, problem.get(), 0));
    }
    if (!credential.map(HttpSender::fitsHeader).orElse(true)) {
      String detail = Messages.of("exchange.token-characters");
      return Optional.of(new Failure(Cause.INVALID_URL, false, detail, 0));
    }
    return Thread.currentThread().isInterrupted()
        ? Optional.of(new Failure(Cause.CANCELLED, false, "", 0))
        : Optional.empty();
  }

  private static HttpResponse.BodyHandler<Received> body() {
    return ignored -> new Received.Collector();
  }

  private HttpClient client(Flight flight, Duration timeLimit) {
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeLimit.compareTo(CONNECT_LIMIT) < 0 ? timeLimit : CONNECT_LIMIT)
            .proxy(flight.proxy().map(ProxySelector::of).orElse(HttpClient.Builder.NO_PROXY));
    SSLContext tls = flight.https() ? trust.context(flight.departure()::verified) : Trust.nobody();
    return builder.sslContext(tls).sslParameters(verifyingTheHost(tls)).build();
  }

  /** Said here so that no option of the JVM can unsay it. */
  private static SSLParameters verifyingTheHost(SSLContext tls) {
    SSLParameters parameters = tls.getDefaultSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    return parameters;
  }

  private static HttpRequest http(TriggerRequest request, Flight flight) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(flight.uri()).method(TriggerRequest.METHOD, flight.departure());
    request.headers().forEach(header -> builder.setHeader(header.name(), header.value()));
    flight
        .credential()
        .ifPresent(credential -> builder.setHeader("Authorization", credential.reveal()));
    return builder.build();
  }

  private static Outcome await(
      CompletableFuture<HttpResponse<Received>> future, Flight flight, Duration timeLimit) {
    try {
      return answer(future.get(timeLimit.toNanos(), TimeUnit.NANOSECONDS), flight);
    } catch (ExecutionException e) {
      return failure(e.getCause(), flight);
    } catch (TimeoutException e) {
      flight.departure().close();
      future.cancel(true);
      Cause cause = flight.hasLeft() ? Cause.ANSWER_TIMEOUT : Cause.CONNECT_TIMEOUT;
      return flight.failed(cause, Messages.of("exchange.time-limit", seconds(timeLimit)));
    } catch (InterruptedException e) {
      flight.departure().close();
      future.cancel(true);
      Thread.currentThread().interrupt();
      return flight.failed(Cause.CANCELLED, "");
    }
  }

  /** A proxy that refuses a tunnel answers before the request has left. */
  private static Outcome answer(HttpResponse<Received> response, Flight flight) {
    if (!flight.hasLeft() && response.statusCode() == PROXY_WANTS_LOGIN) {
      return flight.failed(Cause.PROXY_FAILED, Messages.of("exchange.proxy-wants-login"));
    }
    List<Header> headers =
        response.headers().map().entrySet().stream()
            .flatMap(line -> line.getValue().stream().map(text -> new Header(line.getKey(), text)))
            .toList();
    Received received = response.body();
    Secrecy secrecy = flight.secrecy();
    return new Answer(
        response.statusCode(),
        secrecy.hide(headers),
        secrecy.hide(received.body()),
        received.truncated(),
        (received.headersAt() - flight.start()) / 1e6,
        flight.millis());
  }

  private static Failure failure(Throwable trouble, Flight flight) {
    if (flight.hasLeft()) {
      return flight.failed(Cause.CONNECTION_LOST, Trouble.detail(trouble));
    }
    Cause cause = Trouble.beforeLeaving(trouble, flight.https(), flight.proxy().isPresent());
    boolean unknown = cause == Cause.UNKNOWN_HOST;
    return flight.failed(
        cause,
        unknown
            ? Messages.of("exchange.no-address", flight.uri().getHost())
            : Trouble.detail(trouble));
  }

  /** A header line is printable ASCII; anything else would be refused or mangled on the way. */
  private static boolean fitsHeader(Credential credential) {
    return credential.reveal().chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
