package triggerconsole.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;

/** Another program that talks to a sandbox over real HTTP, or over a bare socket. */
final class Wire implements AutoCloseable {

  static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  static final String BEN = "webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0";
  static final String CHLOE = "myRestAPIUserId3";

  private static final Duration LIMIT = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SandboxServer server;
  private final URI endpoint;

  Wire(SandboxServer server) {
    this.server = server;
    this.endpoint = URI.create(server.url());
  }

  int port() {
    return endpoint.getPort();
  }

  /** A trigger with the right token. */
  HttpResponse<String> trigger(String body) throws IOException, InterruptedException {
    return send(post("/actionsvc/trigger-response/", body));
  }

  HttpRequest.Builder post(String path, String body) {
    return request(path)
        .header("Authorization", "JWT " + server.token())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(endpoint.resolve(path)).timeout(LIMIT);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> put(String path, String body) throws IOException, InterruptedException {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> reset() throws IOException, InterruptedException {
    return send(request("/__admin/reset").POST(BodyPublishers.noBody()));
  }

  /** Moves sandbox time; seconds as they stand in the JSON. */
  HttpResponse<String> advance(String seconds) throws IOException, InterruptedException {
    return clock("{\"advanceSeconds\":" + seconds + "}");
  }

  HttpResponse<String> clock(String body) throws IOException, InterruptedException {
    return send(request("/__admin/clock").POST(BodyPublishers.ofString(body)));
  }

  /** A user as the sandbox shows them to other programs. */
  JsonValue.JsonObject user(String id) throws IOException, InterruptedException {
    return (JsonValue.JsonObject) Json.parse(get("/__admin/users/" + id).body()).orElseThrow();
  }

  /** Sends these bytes as they are and reads until the other side closes. */
  String raw(String bytes) throws IOException {
    try (Socket socket = open()) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout((int) LIMIT.toMillis());
    return socket;
  }

  @Override
  public void close() {
    client.close();
  }
}
