package triggerconsole.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Bytes;

/** Broken, slow and hostile clients are refused or answered, and no other client notices. */
class HttpServerTest {

  private static final int LIMIT_MILLIS = 60_000;
  private static final Limits QUICK =
      new Limits(8 << 10, 20, 1_000, 50_000, 1_200, Duration.ofMillis(200), Duration.ofMinutes(5));

  private HttpServer server;

  /** Answers with what it read: method, path, query and body. */
  private static final class Echo implements Site {

    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public Outcome answer(Request request) {
      return switch (request.path()) {
        case "/bug" -> throw new IllegalStateException("a bug, as asked");
        case "/cut" -> new Outcome.Cut();
        case "/cut-in" -> new Outcome.CutIn(text(200, "whole"), 2);
        case "/large" -> new Outcome.Answered(text(200, "x".repeat(4 << 20)));
        case "/later" ->
            new Outcome.Later(() -> {
              released.await();
              return new Outcome.Answered(text(200, "later"));
            });
        default ->
            new Outcome.Answered(
                text(
                    200,
                    "[%s %s %s %s]"
                        .formatted(
                            request.method(),
                            request.path(),
                            request.query(),
                            request.body().text())));
      };
    }

    @Override
    public Answer refuse(Refusal refusal, Optional<Request> request) {
      return text(refusal.status(), refusal.name());
    }

    private static Answer text(int status, String text) {
      return new Answer(status, Map.of("Content-Type", "text/plain"), Bytes.of(text));
    }
  }

  private final Echo echo = new Echo();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.start(0, QUICK, port -> echo);
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), server.port());
    socket.setSoTimeout(LIMIT_MILLIS);
    return socket;
  }

  private static void write(Socket socket, String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String readAll(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  private String raw(String bytes) throws IOException {
    try (Socket socket = open()) {
      write(socket, bytes);
      return readAll(socket);
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  }

  private static String post(String headers, String body) {
    return "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n" + body;
  }

  private void othersAreServed() throws IOException {
    assertThat(raw(get("/others"))).startsWith("HTTP/1.1 200 OK\r\n").endsWith("[GET /others  ]");
  }

  @Test
  void an_answer_is_framed_and_dated() throws IOException {
    assertThat(raw(get("/a%20b?c=d&e")))
        .matches(
            "(?s)HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                + "Content-Length: 19\r\nDate: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4}"
                + " \\d\\d:\\d\\d:\\d\\d GMT\r\n\r\n\\[GET /a%20b c=d&e ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Content-Length: -1'|400",
        "'Content-Length: +2'|400",
        "'Content-Length: 0x2'|400",
        "'Content-Length:'|400",
        "'Content-Length: 2, 2'|400",
        "'Content-Length: 2\r\nContent-Length: 2'|400",
        "'Content-Length: 1001'|413",
        "'Content-Length: 99999999999999999999999999'|413",
        "'Content-Length: 2\r\nTransfer-Encoding: chunked'|400",
        "'Transfer-Encoding: gzip, chunked'|501",
        "'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked'|400",
        "'Expect: the best'|417",
        "'Content-Length : 2'|400",
        "' Folded: 2'|400",
        "'NoColon'|400",
        "'Bad\u0000: x'|400",
        "'X: a\u0000b'|400",
        "'X: a\rb'|400",
        "'X: a\nY: b'|400",
      })
  void a_head_that_can_be_read_in_two_ways_is_refused(String header, int status)
      throws IOException {
    assertThat(raw(post(header + "\r\n", "{}"))).startsWith("HTTP/1.1 " + status + " ");
    othersAreServed();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'hello'|400",
        "'GET'|400",
        "'GET  HTTP/1.1'|400",
        "'GET / HTTP/1.1 more'|400",
        "'GET /'|400",
        "'G(T / HTTP/1.1'|400",
        "'GET / HTTP/2.0'|505",
        "'PRI * HTTP/2.0'|505",
        "'GET / http/1.1'|400",
        "'GET /%zz HTTP/1.1'|400",
        "'GET /%4 HTTP/1.1'|400",
        "'GET /\u0000 HTTP/1.1'|400",
        "'GET /é HTTP/1.1'|400",
        "'GET /a#b HTTP/1.1'|400",
        "'GET relative HTTP/1.1'|400",
        "'GET mailto:x HTTP/1.1'|400",
        "'CONNECT example.org:443 HTTP/1.1'|400",
        "'\u0016\u0003\u0001'|400",
        "'GET /%00 HTTP/1.1'|200",
        "'OPTIONS * HTTP/1.1'|200",
        "'\r\n\r\nGET / HTTP/1.1'|200",
        "'GET http://x/p?q HTTP/1.1'|200",
      })
  void a_request_line_is_read_strictly(String line, int status) throws IOException {
    assertThat(raw(line + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ");
    othersAreServed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zz\r\n", "-1\r\n", "\r\n", "2\r\n{}x\r\n", "fffffffff\r\n", "2\n{}", "2;é\n"})
  void broken_chunks_are_refused(String chunks) throws IOException {
    assertThat(raw(post("Transfer-Encoding: chunked\r\n", chunks))).startsWith("HTTP/1.1 400 ");
    othersAreServed();
  }

  @Test
  void chunks_too_many_for_the_limit_are_refused_at_the_first_byte_too_much() throws IOException {
    String chunk = "64\r\n" + "x".repeat(100) + "\r\n";
    assertThat(raw(post("Transfer-Encoding: chunked\r\n", chunk.repeat(10) + "1\r\ny")))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void a_request_in_single_bytes_is_read_like_any_other() throws IOException {
    String request =
        post("Transfer-Encoding: chunked\r\n", "2;x=y\r\n{}\r\n1\r\n!\r\n0\r\nT: t\r\n\r\n");
    try (Socket socket = open()) {
      socket.setTcpNoDelay(true);
      for (int i = 0; i < request.length(); i++) {
        write(socket, request.substring(i, i + 1));
      }
      assertThat(readAll(socket)).endsWith("[POST /  {}!]");
    }
  }

  @Test
  void a_client_that_asks_is_told_to_go_on() throws IOException {
    try (Socket socket = open()) {
      write(socket, post("Expect: 100-continue\r\nContent-Length: 2\r\n", ""));
      String told = new String(socket.getInputStream().readNBytes(25), StandardCharsets.US_ASCII);
      assertThat(told).isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
      write(socket, "{}");
      assertThat(readAll(socket)).startsWith("HTTP/1.1 200 ").endsWith("[POST /  {}]");
    }
    assertThat(raw(post("Expect: 100-continue\r\nContent-Length: 5000\r\n", "")))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void http_1_0_is_closed_unless_it_asks_otherwise() throws IOException {
    assertThat(raw("GET /a HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200 ").contains("close");
    assertThat(raw("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\nGET /b HTTP/1.0\r\n\r\n"))
        .contains("Connection: keep-alive", "[GET /a  ]")
        .endsWith("[GET /b  ]");
  }

  @Test
  void head_tells_the_length_and_sends_no_body() throws IOException {
    assertThat(raw(get("/").replace("GET", "HEAD")))
        .contains("Content-Length: 10")
        .endsWith("\r\n\r\n");
  }

  @Test
  void requests_in_one_piece_are_answered_in_their_order() throws IOException {
    StringBuilder all = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      all.append("GET /").append(i).append(" HTTP/1.1\r\nHost: x\r\n\r\n");
      expected.append("[GET /").append(i).append("  ]");
    }
    String answers = raw(all + get("/end"));
    assertThat(answers.replaceAll("(?s)HTTP/1.1.*?\r\n\r\n", ""))
        .isEqualTo(expected + "[GET /end  ]");
  }

  @Test
  void an_answer_that_takes_a_while_holds_up_only_what_follows_on_its_connection()
      throws IOException {
    try (Socket socket = open()) {
      write(socket, "GET /later HTTP/1.1\r\nHost: x\r\n\r\n" + get("/after"));
      othersAreServed();
      echo.released.countDown();
      assertThat(readAll(socket)).containsSubsequence("later", "[GET /after  ]");
    }
  }

  @Test
  void a_cut_ends_without_a_byte_or_in_the_middle() throws IOException {
    assertThat(raw(get("/cut"))).isEmpty();
    assertThat(raw(get("/cut-in"))).contains("Content-Length: 5\r\n").endsWith("\r\n\r\nwh");
  }

  @Test
  void a_bug_ends_the_connection_it_met_and_no_other() throws IOException {
    try (Socket other = open()) {
      assertThat(raw(get("/bug"))).isEmpty();
      write(other, get("/other"));
      assertThat(readAll(other)).endsWith("[GET /other  ]");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P", "GET / HTTP/1.1\r\nHost:", "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"})
  void a_request_that_does_not_come_to_its_end_in_time_is_refused(String half) throws IOException {
    assertThat(raw(half)).startsWith("HTTP/1.1 408 ").endsWith("TOO_SLOW");
  }

  @Test
  void a_drop_now_and_then_gains_no_time() throws IOException {
    try (Socket socket = open()) {
      String answer = "";
      write(socket, "GET / HTTP/1.1\r\n");
      while (answer.isEmpty()) {
        write(socket, "X: y\r\n");
        int waiting = socket.getInputStream().available();
        answer = new String(socket.getInputStream().readNBytes(waiting), StandardCharsets.US_ASCII);
      }
      assertThat(answer).startsWith("HTTP/1.1 4");
    }
  }

  @Test
  void headers_too_long_or_too_many_are_refused_also_without_an_end() throws IOException {
    assertThat(raw(post("X: y\r\n".repeat(30), ""))).startsWith("HTTP/1.1 431 ");
    assertThat(raw("GET / HTTP/1.1\r\nX: " + "y".repeat(9 << 10))).startsWith("HTTP/1.1 431 ");
    othersAreServed();
  }

  @Test
  void a_thousand_open_connections_leave_the_others_undisturbed() throws IOException {
    List<String> halves =
        List.of("", "POST ", get("/").strip(), post("Content-Length: 9\r\n", "{"));
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        Socket socket = open();
        open.add(socket);
        write(socket, halves.get(i % halves.size()));
      }
      othersAreServed();
      write(open.getFirst(), get("/first"));
      assertThat(readAll(open.getFirst())).endsWith("[GET /first  ]");
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    othersAreServed();
  }

  @Test
  void a_connection_too_many_is_closed_and_room_comes_back() throws IOException {
    List<Socket> open = new ArrayList<>();
    try {
      int closed = 0;
      while (closed == 0) {
        Socket socket = open();
        open.add(socket);
        write(socket, "GET /one HTTP/1.1\r\nHost: x\r\n\r\n");
        closed = isClosed(socket) ? 1 : 0;
        assertThat(open).hasSizeLessThanOrEqualTo(4 * QUICK.connections() + 1);
      }
      assertThat(open).hasSizeGreaterThan(1_000);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    String answer = "";
    while (answer.isEmpty()) {
      try (Socket socket = open()) {
        write(socket, get("/again"));
        answer = isClosed(socket) ? "" : "served";
      }
    }
  }

  private static boolean isClosed(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void bodies_that_do_not_end_hold_little_together() throws IOException {
    List<Socket> open = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    try {
      for (int i = 0; i < 400; i++) {
        Socket socket = open();
        open.add(socket);
        write(socket, post("Content-Length: 1000\r\n", "x".repeat(900)));
      }
      for (Socket socket : open) {
        answers.add(readAll(socket).substring(0, 12));
      }
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
    assertThat(answers).contains("HTTP/1.1 503").containsOnly("HTTP/1.1 503", "HTTP/1.1 408");
    othersAreServed();
  }

  @Test
  void an_answer_that_nobody_takes_is_given_up_and_a_large_one_that_is_taken_is_whole()
      throws IOException {
    try (Socket lazy = open()) {
      write(lazy, get("/large"));
      // This one is late after the other, so when it is refused the other's time is over.
      assertThat(raw("P")).startsWith("HTTP/1.1 408 ");
      assertThat(bytesUntilClosed(lazy)).isLessThan(4 << 20);
    }
    assertThat(raw(get("/large"))).hasSizeGreaterThan(4 << 20);
  }

  private static int bytesUntilClosed(Socket socket) {
    byte[] some = new byte[64 << 10];
    int bytes = 0;
    try {
      for (int read = 0; read >= 0; read = socket.getInputStream().read(some)) {
        bytes += read;
      }
    } catch (IOException e) {
      return bytes;
    }
    return bytes;
  }

  @Test
  void closing_cuts_everything_at_once() throws IOException {
    try (Socket idle = open();
        Socket half = open();
        Socket later = open()) {
      write(half, "POST ");
      write(later, get("/later"));
      othersAreServed();
      server.close();
      server.close();
      assertThat(List.of(isClosed(idle), isClosed(half), isClosed(later))).containsOnly(true);
    }
  }
}
