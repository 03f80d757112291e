package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.sandbox.Wire.ANNA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTTP around the endpoint: odd, broken and hostile requests. */
class FrontTest {

  private static final String PATH = "/actionsvc/trigger-response/";
  private static final String GOOD = "{\"user_id\":\"" + ANNA + "\",\"module_id\":null}";
  private static final String SUCCESS = DocumentedAnswer.SUCCESS.body();

  private final SandboxServer server = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
  private final Wire wire = new Wire(server);

  @AfterEach
  void close() {
    wire.close();
    server.close();
  }

  private String head(String more) {
    return "POST "
        + PATH
        + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + wire.port()
        + "\r\nAuthorization: JWT sandbox-token\r\n"
        + more
        + "\r\n";
  }

  private void othersAreServed() throws Exception {
    assertThat(wire.trigger(GOOD).body()).isEqualTo(SUCCESS);
  }

  @Test
  void the_url_is_on_loopback_and_ends_with_a_slash() {
    assertThat(server.url()).isEqualTo("http://127.0.0.1:" + wire.port() + PATH);
    assertThat(server.token()).isEqualTo("sandbox-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
  void another_method_is_a_405_that_allows_post(String method) throws Exception {
    HttpResponse<String> answer =
        wire.send(wire.request(PATH).method(method, BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    othersAreServed();
  }

  @Test
  void the_unslashed_path_points_to_the_slashed_one_and_does_nothing() throws Exception {
    List<UserSnapshot> before = server.users();
    HttpResponse<String> answer =
        wire.send(wire.post("/actionsvc/trigger-response", GOOD.replace("null", "1068935")));
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains(PATH);
    assertThat(server.users()).isEqualTo(before);
    assertThat(server.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/actionsvc/",
        "/actionsvc/trigger-response/x",
        "/ACTIONSVC/TRIGGER-RESPONSE/",
        "/actionsvc/trigger-message/"
      })
  void an_unknown_path_is_a_404_in_json(String path) throws Exception {
    HttpResponse<String> answer = wire.send(wire.post(path, GOOD));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).isEqualTo("{\"error\":\"The sandbox has nothing at " + path + ".\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example:PORT",
        "0.0.0.0:PORT",
        ""
      })
  void a_foreign_host_is_refused(String host) throws Exception {
    String answer =
        wire.raw(
            head("Connection: close\r\nContent-Length: 2\r\n")
                    .replace("Host: 127.0.0.1:" + wire.port(), "Host: " + port(host))
                + "{}");
    assertThat(answer)
        .startsWith("HTTP/1.1 403 ")
        .containsIgnoringCase("Content-Type: application/json")
        .contains("{\"error\":\"The sandbox answers programs on this machine only");
    assertThat(server.events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:PORT", "localhost:PORT", "LOCALHOST:PORT", "[::1]:PORT"})
  void its_own_names_are_let_in(String host) throws Exception {
    assertThat(
            wire.raw(
                head("Connection: close\r\nContent-Length: " + GOOD.length() + "\r\n")
                        .replace("Host: 127.0.0.1:" + wire.port(), "Host: " + port(host))
                    + GOOD))
        .startsWith("HTTP/1.1 200 ")
        .endsWith(SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost:1",
        "https://127.0.0.1:PORT",
        "file://"
      })
  void a_foreign_origin_is_refused_also_by_the_admin_calls(String origin) throws Exception {
    for (String path : List.of(PATH, "/__admin/reset")) {
      HttpResponse<String> answer = wire.send(wire.post(path, GOOD).header("Origin", port(origin)));
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }
  }

  @Test
  void its_own_origin_is_let_in() throws Exception {
    assertThat(
            wire.send(wire.post(PATH, GOOD).header("Origin", port("http://localhost:PORT"))).body())
        .isEqualTo(SUCCESS);
  }

  private String port(String text) {
    return text.replace("PORT", String.valueOf(wire.port()));
  }

  @Test
  void a_megabyte_is_read_and_one_byte_more_is_a_413() throws Exception {
    int room = (1 << 20) - GOOD.length();
    assertThat(wire.trigger(GOOD + " ".repeat(room)).body()).isEqualTo(SUCCESS);
    HttpResponse<String> answer = wire.trigger(GOOD + " ".repeat(room + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).startsWith("{\"error\":\"The body is larger");
    assertThat(server.requests().getLast().body().size()).isZero();
  }

  @Test
  void the_413_reaches_who_sends_20_megabytes_with_and_without_a_length() throws Exception {
    byte[] large = new byte[20 << 20];
    assertThat(wire.send(wire.request(PATH).POST(BodyPublishers.ofByteArray(large))).statusCode())
        .isEqualTo(413);
    assertThat(
            wire.send(
                    wire.request(PATH)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))))
                .statusCode())
        .isEqualTo(413);
    othersAreServed();
  }

  @Test
  void a_length_that_promises_too_much_is_refused_before_the_bytes_come() throws Exception {
    try (Socket socket = wire.open()) {
      write(socket, head("Content-Length: 9999999999\r\n") + "{");
      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
    othersAreServed();
  }

  @Test
  void a_chunked_body_is_read_like_any_other() throws Exception {
    String chunks =
        "5\r\n"
            + GOOD.substring(0, 5)
            + "\r\n"
            + Integer.toHexString(GOOD.length() - 5)
            + "\r\n"
            + GOOD.substring(5)
            + "\r\n0\r\n\r\n";
    assertThat(wire.raw(head("Connection: close\r\nTransfer-Encoding: chunked\r\n") + chunks))
        .endsWith(SUCCESS);
  }

  @Test
  void a_body_shorter_than_promised_does_nothing() throws Exception {
    try (Socket socket = wire.open()) {
      write(socket, head("Content-Length: 500\r\n") + GOOD);
      socket.shutdownOutput();
      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
    assertThat(server.requests()).isEmpty();
    othersAreServed();
  }

  @Test
  void a_body_ends_where_its_length_says() throws Exception {
    String answer =
        wire.raw(
            head("Connection: close\r\nContent-Length: " + GOOD.length() + "\r\n") + GOOD + "x");
    assertThat(answer).endsWith(SUCCESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: -1\r\n",
        "Content-Length: ten\r\n",
        "Content-Length: 1\r\nContent-Length: 2\r\n",
        "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
        "Transfer-Encoding: gzip\r\n",
        "Transfer-Encoding: chunked\r\n\r\nzz\r\nnonsense",
        "bro(ken: header\r\n"
      })
  void broken_framing_is_never_taken_for_a_trigger(String headers) throws Exception {
    try (Socket socket = wire.open()) {
      write(socket, head(headers) + GOOD);
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("HTTP/1.1 200");
    }
    assertThat(server.events()).isEmpty();
    othersAreServed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n\r\n",
        "hello\r\n\r\n",
        "POST\r\n\r\n",
        "\u0016\u0003\u0001",
        "POST  HTTP/1.1\r\n\r\n",
        "GET mailto:x HTTP/1.1\r\nHost: x\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n"
      })
  void what_is_hardly_http_hurts_nobody(String bytes) throws Exception {
    try (Socket socket = wire.open()) {
      write(socket, bytes);
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .doesNotContain("HTTP/1.1 200");
    }
    othersAreServed();
  }

  @Test
  void a_flood_of_headers_is_cut_off() throws Exception {
    StringBuilder flood = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      flood.append("X-").append(i).append(": flood\r\n");
    }
    assertThat(cutOff(head(flood.toString()))).isTrue();
    assertThat(cutOff(head("X: " + "x".repeat(1 << 20) + "\r\n"))).isTrue();
    othersAreServed();
  }

  private boolean cutOff(String request) {
    try {
      return !wire.raw(request).contains("HTTP/1.1 200");
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void half_requests_and_200_open_connections_leave_the_others_undisturbed() throws Exception {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = wire.open();
        open.add(socket);
        write(
            socket,
            List.of("", "POST ", head(""), head("Content-Length: 50\r\n") + "{").get(i % 4));
      }
      othersAreServed();
      Socket half = open.get(3);
      write(half, " ".repeat(48) + "}");
      byte[] start = half.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 400");
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    othersAreServed();
  }

  @Test
  void a_connection_serves_one_trigger_after_another() throws Exception {
    try (Socket socket = wire.open()) {
      String request = head("Content-Length: " + GOOD.length() + "\r\n") + GOOD;
      write(socket, request + request);
      write(socket, request.replace("\r\nAuth", "\r\nConnection: close\r\nAuth"));
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(4);
    }
  }

  private static void write(Socket socket, String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }
}
