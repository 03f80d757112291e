package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.exchange.Sending.answered;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.WireServer.Script;
import triggerconsole.trigger.Body;

/** What goes over the wire, byte for byte, and how what comes back is read. */
@ParameterizedClass
@EnumSource(Way.class)
class WireTest {

  @Parameter Way way;

  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";

  private static final String OK =
      "HTTP/1.1 200 OK\r\nContent-Length: 26\r\nX-One: a\r\nX-One: b\r\n\r\n" + ACCEPTED;

  @Test
  void aRequestIsOnePostWithExactlyTheDocumentedHeaders() throws IOException {
    try (WireServer server = WireServer.answering(OK)) {
      Answer answer = answered(way.send(server.url()));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEqualTo(Bytes.of(ACCEPTED));
      assertThat(answer.truncated()).isFalse();
      assertThat(answer.headers()).contains(new Header("x-one", "a"), new Header("x-one", "b"));
      assertThat(answer.headersAfterMs()).isBetween(0.0, answer.durationMs());

      String request = request(server);
      assertThat(request).startsWith("POST /actionsvc/trigger-response/ HTTP/1.1\r\n");
      assertThat(names(request))
          .containsExactlyInAnyOrder(
              "content-length", "host", "user-agent", "authorization", "content-type");
      assertThat(request)
          .contains("\r\nAuthorization: JWT canary-7f3a\r\n")
          .contains("\r\nContent-Type: application/json\r\n")
          .contains("\r\nHost: 127.0.0.1:" + server.port() + "\r\n")
          .endsWith("\r\n\r\n" + Sending.BODY.text());
    }
  }

  @Test
  void withoutATokenThereIsNoAuthorization() throws IOException {
    try (WireServer server = WireServer.answering(OK)) {
      answered(way.send(new TriggerRequest(server.url(), Sending.BODY), Optional.empty()));
      assertThat(names(request(server))).doesNotContain("authorization").contains("content-type");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "no json", "{\"a\":\"\u00e9\ud83d\ude00\\\"\",\"n\":1e400,\"n\":10.00}"})
  void theBodyArrivesAsItIsWhateverItIs(String text) throws IOException {
    try (WireServer server = WireServer.answering(OK)) {
      Body body = Body.of(text);
      answered(way.send(new TriggerRequest(server.url(), body), Optional.of(Sending.TOKEN)));
      String request = request(server);
      String arrived = request.substring(request.indexOf("\r\n\r\n") + 4);
      assertThat(arrived.getBytes(StandardCharsets.ISO_8859_1)).isEqualTo(body.bytes());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectIsAnAnswerAndIsNotFollowed(int status) throws Exception {
    try (WireServer elsewhere = WireServer.answering(OK);
        WireServer server =
            WireServer.answering(
                "HTTP/1.1 "
                    + status
                    + " Moved\r\nLocation: "
                    + elsewhere.url()
                    + "\r\nContent-Length: 0\r\n\r\n")) {
      assertThat(answered(way.send(server.url())).status()).isEqualTo(status);
      server.drain();
      elsewhere.drain();
      assertThat(server.requests()).hasSize(1);
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 407, 429, 500, 502, 503})
  void everyStatusIsAnAnswerAndNothingIsTriedAgain(int status) throws Exception {
    String answer =
        """
        HTTP/1.1 %d X
        WWW-Authenticate: Basic realm="x"
        Proxy-Authenticate: Basic realm="x"
        Retry-After: 0
        Content-Length: 2

        no\
        """
            .formatted(status)
            .replace("\n", "\r\n");
    try (WireServer server = WireServer.answering(answer)) {
      Answer answered = answered(way.send(server.url()));
      assertThat(answered.status()).isEqualTo(status);
      assertThat(answered.body().text()).isEqualTo("no");
      server.drain();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void interimAnswersAreSkipped() throws IOException {
    try (WireServer server =
        WireServer.answering(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + OK)) {
      assertThat(answered(way.send(server.url())).body().text()).isEqualTo(ACCEPTED);
    }
  }

  @Test
  void chunksAreJoined() throws IOException {
    String answer =
        """
        HTTP/1.1 200 OK
        Transfer-Encoding: chunked

        a
        {"error":[
        10
        ],"message":"1"}
        0

        """
            .replace("\n", "\r\n");
    try (WireServer server = WireServer.answering(answer)) {
      assertThat(answered(way.send(server.url())).body().text()).isEqualTo(ACCEPTED);
    }
  }

  @Test
  void anAnswerWithoutLengthLastsUntilTheConnectionCloses() throws IOException {
    try (WireServer server = WireServer.answering("HTTP/1.1 200 OK\r\n\r\n" + ACCEPTED)) {
      assertThat(answered(way.send(server.url())).body().text()).isEqualTo(ACCEPTED);
    }
  }

  @Test
  void anAnswerMayHaveNoBody() throws IOException {
    try (WireServer server = WireServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
      assertThat(answered(way.send(server.url())).body()).isEqualTo(Bytes.NONE);
    }
  }

  @Test
  void compressedBytesStayAsTheyCame() throws IOException {
    String answer =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\u001f\u008b\b";
    try (WireServer server = WireServer.answering(answer)) {
      assertThat(answered(way.send(server.url())).body().array()).containsExactly(0x1f, 0x8b, 0x08);
    }
  }

  @Test
  void anAnswerIsReadUpTo64Mb() throws IOException {
    try (WireServer server = megabytes(64)) {
      Answer answer = answered(way.send(server.url()));
      assertThat(answer.truncated()).isFalse();
      assertThat(answer.body().size()).isEqualTo(64 << 20);
    }
  }

  @Test
  void anAnswerOfMoreThan64MbIsCutAndSaidToBe() throws IOException {
    try (WireServer server = megabytes(65)) {
      Answer answer = answered(way.send(server.url()));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.truncated()).isTrue();
      assertThat(answer.body().size()).isEqualTo(64 << 20);
    }
  }

  @Test
  void aTokenThatTheServerEchoesIsTakenOut() throws IOException {
    Script echo =
        wire -> {
          String request = wire.readRequest();
          wire.write("HTTP/1.1 200 OK\r\nX-Echo: JWT canary-7f3a\r\n\r\n\u00ff" + request);
        };
    try (WireServer server = WireServer.running(echo)) {
      Answer answer = answered(way.send(server.url()));
      assertThat(answer.headers()).contains(new Header("x-echo", "JWT [token]"));
      assertThat(new String(answer.body().array(), StandardCharsets.ISO_8859_1))
          .startsWith("\u00ffPOST ")
          .contains("Authorization: JWT [token]\r\n")
          .endsWith(Sending.BODY.text());
    }
  }

  @Test
  @Timeout(60)
  void noThreadOfTheClientIsLeftBehind() throws Exception {
    try (WireServer server = WireServer.answering(OK)) {
      for (int i = 0; i < 5; i++) {
        answered(way.send(server.url()));
      }
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("HttpClient-")) {
        thread.join();
      }
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("HttpClient-"));
  }

  private static WireServer megabytes(int size) throws IOException {
    return WireServer.running(wire -> {
      wire.readRequest();
      wire.write("HTTP/1.1 200 OK\r\nContent-Length: " + ((long) size << 20) + "\r\n\r\n");
      byte[] megabyte = new byte[1 << 20];
      for (int i = 0; i < size; i++) {
        wire.out().write(megabyte);
      }
      wire.awaitHangUp();
    });
  }

  private static String request(WireServer server) throws IOException {
    try {
      server.drain();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assertThat(server.requests()).hasSize(1);
    return server.requests().getFirst();
  }

  private static List<String> names(String request) {
    String head = request.substring(0, request.indexOf("\r\n\r\n"));
    return head.lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
        .toList();
  }
}
