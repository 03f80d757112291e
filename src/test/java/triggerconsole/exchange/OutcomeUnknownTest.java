package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.exchange.Sending.failed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import triggerconsole.exchange.WireServer.Script;
import triggerconsole.exchange.WireServer.Wire;

/** Whatever happens once bytes have left: nobody knows what became of it, and it was one POST. */
@ParameterizedClass
@EnumSource(Way.class)
class OutcomeUnknownTest {

  @Parameter Way way;

  private static final String HALF = "HTTP/1.1 200 OK\r\nContent-Length: 26\r\n\r\n{\"error\":[],";

  static Stream<Named<Script>> cuts() {
    return Stream.of(
        cut("after the first byte", Wire::readByte),
        cut("after the headers", Wire::readHead),
        cut("after the request", Wire::readRequest),
        cut("after the request, with a reset", wire -> resetAfter(wire, "")),
        cut("in the status line", wire -> answer(wire, "HTTP/1.")),
        cut("in the headers", wire -> answer(wire, "HTTP/1.1 200 OK\r\nContent-Le")),
        cut("after the headers of the answer", wire -> answer(wire, HALF.substring(0, 39))),
        cut("in the body", wire -> answer(wire, HALF)),
        cut("in the body, with a reset", wire -> resetAfter(wire, HALF)),
        cut(
            "in a chunk",
            wire ->
                answer(
                    wire,
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"error\":")),
        cut("with something that is not HTTP", wire -> answer(wire, "SSH-2.0-OpenSSH_9.2\r\n")),
        cut("with an echo", wire -> wire.write(wire.readRequest())),
        cut("with a broken header", wire -> answer(wire, "HTTP/1.1 200 OK\r\nJWT canary-7f3a")),
        cut("with switching protocols", wire -> answer(wire, "HTTP/1.1 101 X\r\n\r\n")));
  }

  @ParameterizedTest
  @MethodSource("cuts")
  void aConnectionThatIsCutMeansThatNobodyKnowsAndThatItWasOnePost(Script script) throws Exception {
    try (WireServer server = WireServer.running(script)) {
      Failure failure = failed(way.send(server.url()), Cause.CONNECTION_LOST, true);
      assertThat(failure.detail()).isNotBlank();
      server.drain();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void aServerThatHangsUpAtOnceGetsAtMostOnePost() throws Exception {
    try (WireServer server = WireServer.running(Wire::reset)) {
      Failure failure = (Failure) way.send(server.url());
      assertThat(failure.cause()).isIn(Cause.CONNECTION_LOST, Cause.CONNECTION_REFUSED);
      assertThat(failure.mayHaveArrived()).isEqualTo(failure.cause() == Cause.CONNECTION_LOST);
      server.drain();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void theTimeLimitTellsAnAnswerThatDoesNotComeFromAConnectionThatDoesNotComeAbout()
      throws Exception {
    timesOut(wire -> {
      wire.readRequest();
      wire.awaitHangUp();
    });
  }

  @Test
  void theTimeLimitHoldsForTheBodyOfTheAnswerToo() throws Exception {
    timesOut(wire -> {
      wire.readRequest();
      wire.write(HALF);
      wire.awaitHangUp();
    });
  }

  @Test
  void cancellingAfterTheRequestLeftMeansThatNobodyKnows() throws Exception {
    Script script =
        wire -> {
          wire.readRequest();
          wire.awaitHangUp();
        };
    try (WireServer server = WireServer.running(script)) {
      AtomicReference<Outcome> outcome = new AtomicReference<>();
      AtomicReference<Boolean> interrupted = new AtomicReference<>();
      Thread sending =
          Thread.ofVirtual()
              .start(() -> {
                outcome.set(way.send(server.url()));
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      server.awaitRequest();
      sending.interrupt();
      sending.join();
      failed(outcome.get(), Cause.CANCELLED, true);
      assertThat(interrupted.get()).isTrue();
      server.drain();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void whenACancelSaysThatNothingWasSentThenNothingWas() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    String answer = "HTTP/1.1 204 No Content\r\n\r\n";
    for (int round = 0; round < 150; round++) {
      try (WireServer server = WireServer.answering(answer)) {
        AtomicReference<Outcome> outcome = new AtomicReference<>();
        Thread sending = Thread.ofVirtual().start(() -> outcome.set(way.send(server.url())));
        int patience = random.nextInt(1, 1 << random.nextInt(2, 18));
        for (int i = 0; i < patience && sending.isAlive(); i++) {
          Thread.onSpinWait();
        }
        sending.interrupt();
        sending.join();
        server.drain();
        check(outcome.get(), server.requests());
      }
    }
  }

  private static void check(Outcome outcome, List<String> requests) {
    List<String> posts = requests.stream().filter(request -> !request.isEmpty()).toList();
    assertThat(posts.size()).isLessThanOrEqualTo(1);
    switch (outcome) {
      case Answer answer -> assertThat(answer.status()).isEqualTo(204);
      case Failure failure -> {
        assertThat(failure.cause()).isEqualTo(Cause.CANCELLED);
        assertThat(failure.mayHaveArrived() || posts.isEmpty()).isTrue();
      }
    }
  }

  /** A busy machine may not even connect in time; then a longer limit tells. */
  private void timesOut(Script script) throws Exception {
    Duration limit = Duration.ofMillis(250);
    Outcome outcome;
    do {
      try (WireServer server = WireServer.running(script)) {
        outcome = way.send(server.url(), limit);
        limit = limit.multipliedBy(2);
        server.drain();
        assertThat(server.requests().size()).isLessThanOrEqualTo(1);
      }
    } while (((Failure) outcome).cause() == Cause.CONNECT_TIMEOUT
        && limit.compareTo(Sending.AMPLE) < 0);
    failed(outcome, Cause.ANSWER_TIMEOUT, true);
  }

  private static Named<Script> cut(String where, Script script) {
    return Named.of(where, script);
  }

  private static void answer(Wire wire, String part) throws IOException {
    wire.readRequest();
    wire.write(part);
  }

  private static void resetAfter(Wire wire, String part) throws IOException {
    answer(wire, part);
    wire.reset();
  }
}
