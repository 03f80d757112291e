package triggerconsole.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;

/**
 * Asks a server on this machine what it tells about itself in JSON, without a token and without a
 * trace in the history. Other machines are never asked.
 */
public final class LoopbackCalls implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final URI origin;
  private final HttpClient client;

  /**
   * Calls to the server of this URL.
   *
   * @param url one that {@link Urls#isLoopback}
   */
  public LoopbackCalls(String url) {
    if (!Urls.isLoopback(url)) {
      throw new IllegalArgumentException("No server on this machine");
    }
    this.origin = URI.create(Urls.origin(url).orElseThrow());
    this.client =
        HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(LIMIT)
            .build();
  }

  /** What a server told; JSON or nothing. */
  public record Told(int status, Optional<JsonValue> json) {}

  /** What is at a path, percent-encoded already; nothing when the server does not answer. */
  public Optional<Told> get(String path) throws InterruptedException {
    return call(HttpRequest.newBuilder(origin.resolve(path)).GET());
  }

  /** Posts a value; nothing when the server does not answer. */
  public Optional<Told> post(String path, JsonValue body) throws InterruptedException {
    return call(
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonWriter.compact(body))));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private Optional<Told> call(HttpRequest.Builder request) throws InterruptedException {
    IoGuard.enter("ask a sandbox");
    try {
      HttpResponse<byte[]> answer =
          client.send(request.timeout(LIMIT).build(), BodyHandlers.ofByteArray());
      return Optional.of(new Told(answer.statusCode(), Json.parse(answer.body())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
