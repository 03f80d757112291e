package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.exchange.Sending.answered;
import static triggerconsole.exchange.Sending.failed;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.exchange.WireServer.Script;
import triggerconsole.exchange.WireServer.Wire;
import triggerconsole.trigger.Body;

/** A kept connection saves time and changes nothing else. */
class HttpLineTest {

  private final Line line = Sending.sender().line();

  @AfterEach
  void close() {
    line.close();
  }

  @Test
  void everySendAloneIsAConnectionOfItsOwn() throws Exception {
    try (WireServer server = WireServer.running(HttpLineTest::answerAll)) {
      Sender sender = Sending.sender();
      for (int i = 0; i < 3; i++) {
        answered(send(sender, server, "alone " + i));
      }
      server.drain();
      assertThat(server.requests()).hasSize(3).allMatch(read -> read.startsWith("POST "));
    }
  }

  @Test
  void requestsThatFollowOneAnotherShareAConnection() throws Exception {
    try (WireServer server = WireServer.running(HttpLineTest::answerAll)) {
      for (int i = 0; i < 3; i++) {
        assertThat(answered(send(server, "row " + i)).body().text()).isEqualTo("row " + i);
      }
      line.close();
      server.drain();
      assertThat(server.requests()).hasSize(1);
      assertThat(occurrences(server, "POST ")).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("triggerconsole.exchange.OutcomeUnknownTest#cuts")
  void whenAKeptConnectionIsCutNobodyKnowsAndItWasOnePost(Script cut) throws Exception {
    Script script =
        wire -> {
          answerOne(wire);
          cut.serve(wire);
        };
    try (WireServer server = WireServer.running(script)) {
      answered(send(server, "before"));

      Failure failure = failed(send(server, "cut"), Cause.CONNECTION_LOST, true);

      assertThat(failure.detail()).isNotBlank();
      server.drain();
      assertThat(server.requests()).hasSize(1);
      assertThat(occurrences(server, "cut")).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aServerThatClosesAfterEveryAnswerGetsEachRequestAtMostOnce() throws Exception {
    for (boolean reset : new boolean[] {false, true}) {
      Script script =
          wire -> {
            answerOne(wire);
            if (reset) {
              wire.reset();
            }
          };
      try (WireServer server = WireServer.running(script);
          Line own = Sending.sender().line()) {
        for (int i = 0; i < 40; i++) {
          String text = "row-" + i + "-";
          Outcome outcome = send(own, server, text);
          server.drain();
          checkOnce(outcome, text, occurrences(server, text));
        }
      }
    }
  }

  @Test
  void afterAServerClosedAKeptConnectionUnaskedNoneIsKeptAnyMore() throws Exception {
    AtomicInteger connections = new AtomicInteger();
    Script script =
        wire -> {
          answerOne(wire);
          if (connections.incrementAndGet() == 1) {
            wire.readByte();
          }
        };
    try (WireServer server = WireServer.running(script)) {
      answered(send(server, "first"));
      failed(send(server, "lost"), Cause.CONNECTION_LOST, true);
      for (int i = 0; i < 20; i++) {
        answered(send(server, "alone " + i));
      }
      server.drain();
      assertThat(server.requests()).hasSize(21);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nConnection: close\r\n",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.0 200 OK\r\n"
      })
  void aServerThatDoesNotSayThatItKeepsTheConnectionGetsANewOne(String head) throws Exception {
    Script script =
        wire -> {
          String text = text(wire.readRequest());
          wire.write(head + "Content-Length: " + text.length() + "\r\n\r\n" + text);
        };
    try (WireServer server = WireServer.running(script)) {
      for (int i = 0; i < 20; i++) {
        assertThat(answered(send(server, "row " + i)).body().text()).isEqualTo("row " + i);
      }
      server.drain();
      assertThat(server.requests()).hasSize(20);
    }
  }

  @Test
  void anAnswerThatCameTooLateIsNotTheNextOnes() throws Exception {
    Script script =
        wire -> {
          answerOne(wire);
          String late = text(wire.readRequest());
          wire.awaitHangUp();
          wire.write(ok(late));
        };
    try (WireServer server = WireServer.running(script)) {
      answered(send(server, "first"));
      Outcome outcome = send(line, server, "late", Duration.ofMillis(250));
      failed(outcome, Cause.ANSWER_TIMEOUT, true);

      assertThat(answered(send(server, "next")).body().text()).isEqualTo("next");
    }
  }

  @Test
  void cancellingOnAKeptConnectionMeansThatNobodyKnowsAndTheNextOneIsAnswered() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    Script script =
        wire -> {
          answerOne(wire);
          if (text(wire.readRequest()).equals("slow")) {
            arrived.countDown();
          }
          wire.awaitHangUp();
        };
    try (WireServer server = WireServer.running(script)) {
      answered(send(server, "first"));
      AtomicReference<Outcome> outcome = new AtomicReference<>();
      Thread sending = Thread.ofVirtual().start(() -> outcome.set(send(server, "slow")));
      arrived.await();
      sending.interrupt();
      sending.join();

      failed(outcome.get(), Cause.CANCELLED, true);
      assertThat(answered(send(server, "next")).body().text()).isEqualTo("next");
    }
  }

  @Test
  void whateverTheServerDoesEachRequestArrivesAtMostOnceAndWhatIsSaidOfItIsTrue() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    try (WireServer server = WireServer.running(wire -> serveAtWhim(wire, random))) {
      for (int round = 0; round < 60; round++) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        try (Line own = Sending.sender().line()) {
          for (int i = 0; i < 6; i++) {
            String text = "row-" + round + "-" + i + "-";
            outcomes.put(text, send(own, server, text));
          }
        }
        server.drain();
        outcomes.forEach((text, outcome) -> checkOnce(outcome, text, occurrences(server, text)));
      }
    }
  }

  private Outcome send(WireServer server, String text) {
    return send(line, server, text, Sending.AMPLE);
  }

  private static Outcome send(Sender sender, WireServer server, String text) {
    return send(sender, server, text, Sending.AMPLE);
  }

  private static Outcome send(Sender sender, WireServer server, String text, Duration limit) {
    TriggerRequest request = new TriggerRequest(server.url(), Body.of(text));
    return sender.send(request, Optional.of(Sending.TOKEN), limit);
  }

  private static void checkOnce(Outcome outcome, String text, int arrived) {
    assertThat(arrived).as(text).isLessThanOrEqualTo(1);
    switch (outcome) {
      case Answer answer -> {
        assertThat(answer.body().text()).isEqualTo(text);
        assertThat(arrived).as(text).isEqualTo(1);
      }
      case Failure failure -> assertThat(failure.mayHaveArrived() || arrived == 0).isTrue();
    }
  }

  /** Goes on, or ends the connection before, in or after any request or answer. */
  private static void serveAtWhim(Wire wire, SplittableRandom random) throws IOException {
    while (true) {
      switch (random.nextInt(8)) {
        case 0 -> {
          for (int bytes = random.nextInt(150); bytes > 0 && wire.readByte(); bytes--) {}
          return;
        }
        case 1 -> {
          wire.readRequest();
          return;
        }
        case 2 -> {
          String answer = ok(text(wire.readRequest()));
          wire.write(answer.substring(0, random.nextInt(answer.length())));
          wire.reset();
          return;
        }
        case 3 -> {
          answerOne(wire);
          return;
        }
        default -> {
          if (!answerOne(wire)) {
            return;
          }
        }
      }
    }
  }

  private static void answerAll(Wire wire) throws IOException {
    while (answerOne(wire)) {}
  }

  /** Answers with the body of the request; false when the client has ended. */
  private static boolean answerOne(Wire wire) throws IOException {
    String request = wire.readRequest();
    if (request.isEmpty()) {
      return false;
    }
    wire.write(ok(text(request)));
    return true;
  }

  private static String ok(String body) {
    return "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String text(String request) {
    int end = request.indexOf("\r\n\r\n");
    return end < 0 ? "" : request.substring(end + 4);
  }

  private static int occurrences(WireServer server, String text) {
    return server.requests().stream().mapToInt(read -> read.split(text, -1).length - 1).sum();
  }
}
