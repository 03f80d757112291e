package triggerconsole.exchange;

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
    Optional<Failure> refusal = Flight.refusal(request, credential);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Flight flight = Flight.begin(URI.create(request.url()), request, credential, proxies);
    SSLContext tls = flight.https() ? trust.context(flight.departure()::verified) : Trust.nobody();
    HttpClient client =
        client(tls)
            .connectTimeout(timeLimit.compareTo(CONNECT_LIMIT) < 0 ? timeLimit : CONNECT_LIMIT)
            .proxy(flight.proxy().map(ProxySelector::of).orElse(HttpClient.Builder.NO_PROXY))
            .build();
    try {
      return exchange(client, request, flight, timeLimit);
    } finally {
      client.shutdownNow();
    }
  }

  /** A line that trusts the same and goes the same way. */
  public Line line() {
    return new HttpLine(this, proxies);
  }

  /** One request over this client, waited for. */
  static Outcome exchange(
      HttpClient client, TriggerRequest request, Flight flight, Duration timeLimit) {
    return await(client.sendAsync(http(request, flight), body()), flight, timeLimit);
  }

  /** What all clients have in common; no proxy, unless one is set. */
  static HttpClient.Builder client(SSLContext tls) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(CONNECT_LIMIT)
        .proxy(HttpClient.Builder.NO_PROXY)
        .sslContext(tls)
        .sslParameters(verifyingTheHost(tls));
  }

  private static HttpResponse.BodyHandler<Received> body() {
    return ignored -> new Received.Collector();
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
      return flight.failed(e.getCause());
    } catch (TimeoutException e) {
      Failure failure = flight.timedOut(timeLimit);
      future.cancel(true);
      return failure;
    } catch (InterruptedException e) {
      Failure failure = flight.cancelled();
      future.cancel(true);
      return failure;
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
    return flight.answered(response.statusCode(), headers, response.body());
  }
}
