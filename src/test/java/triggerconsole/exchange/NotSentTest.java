package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.exchange.Sending.failed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.trigger.Token;

/** Every cause that means: nothing reached a server (contract, section 1). */
@ParameterizedClass
@EnumSource(Way.class)
class NotSentTest {

  @Parameter Way way;

  /** Longer than a name may be, so that no name server needs to be asked. */
  static final String UNKNOWN_HOST = "x.".repeat(140) + "invalid";

  /** For what never comes; how long it takes makes no difference to the outcome. */
  private static final Duration SHORT = Duration.ofMillis(300);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "app.certainly.io/actionsvc/trigger-response/",
        "https://app.certainly .io/",
        "https://user:canary-7f3a@127.0.0.1/",
        "ftp://127.0.0.1/",
        "https:///x"
      })
  void aTextThatIsNoUrlIsInvalid(String url) {
    assertThat(failed(way.send(url), Cause.INVALID_URL, false).detail()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nX-Evil: 1", "a\u0000", "caf\u00e9", "\ud83d\ude00"})
  void aTokenThatCannotStandInAHeaderIsNotSentAndNotTold(String secret) throws Exception {
    try (WireServer server = WireServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
      Outcome outcome =
          way.send(
              new TriggerRequest(server.url(), Sending.BODY),
              Optional.of(Credential.of(new Token(secret))));
      assertThat(failed(outcome, Cause.INVALID_URL, false).detail())
          .contains("token")
          .doesNotContain(secret);
      server.drain();
      assertThat(server.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void aHostWithoutAddressIsUnknown(String scheme) {
    Failure failure =
        failed(way.send(scheme + "://" + UNKNOWN_HOST + "/"), Cause.UNKNOWN_HOST, false);
    assertThat(failure.detail()).contains("there is no address for x.x.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void aPortWhereNobodyListensRefuses(String scheme) throws IOException {
    failed(
        way.send(scheme + "://127.0.0.1:" + closedPort() + "/"), Cause.CONNECTION_REFUSED, false);
  }

  @Test
  void aServerThatDoesNotTakeUpTheConnectionTimesOut() throws IOException {
    try (FullServer server = new FullServer()) {
      failed(way.send(server.url(), SHORT), Cause.CONNECT_TIMEOUT, false);
    }
  }

  @Test
  void aServerThatSaysNothingToTlsTimesOutBeforeAnythingLeaves() throws IOException {
    try (WireServer server = WireServer.running(WireServer.Wire::awaitHangUp)) {
      failed(way.send(https(server), SHORT), Cause.CONNECT_TIMEOUT, false);
    }
  }

  @Test
  void aPlainServerFailsAtTls() throws IOException {
    try (WireServer server = WireServer.running(wire -> wire.write("HTTP/1.1 400 Bad\r\n\r\n"))) {
      failed(way.send(https(server)), Cause.TLS_FAILED, false);
    }
  }

  @Test
  void aServerThatHangsUpOnTlsFailsAtTls() throws IOException {
    try (WireServer server = WireServer.running(WireServer.Wire::readByte)) {
      failed(way.send(https(server)), Cause.TLS_FAILED, false);
    }
  }

  @Test
  void aThreadThatIsInterruptedAlreadySendsNothing() throws Exception {
    try (WireServer server = WireServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
      Thread.currentThread().interrupt();
      failed(way.send(server.url()), Cause.CANCELLED, false);
      assertThat(Thread.interrupted()).isTrue();
      server.drain();
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void cancellingWhileConnectingMeansThatNothingWasSent() throws Exception {
    try (FullServer server = new FullServer()) {
      AtomicReference<Outcome> outcome = new AtomicReference<>();
      AtomicReference<Boolean> interrupted = new AtomicReference<>();
      Thread sending =
          Thread.ofPlatform()
              .start(() -> {
                outcome.set(way.send(server.url()));
                interrupted.set(Thread.currentThread().isInterrupted());
              });
      while (sending.getState() != Thread.State.TIMED_WAITING && sending.isAlive()) {
        Thread.onSpinWait();
      }
      sending.interrupt();
      sending.join();
      failed(outcome.get(), Cause.CANCELLED, false);
      assertThat(interrupted.get()).isTrue();
    }
  }

  private static String https(WireServer server) {
    return server.url().replace("http:", "https:");
  }

  static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Its queue is full and nobody takes anything out, so that further connections hang. */
  private static final class FullServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<SocketChannel> queue = new ArrayList<>();

    FullServer() throws IOException {
      for (int i = 0; i < 16; i++) {
        SocketChannel channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort()));
        queue.add(channel);
      }
    }

    String url() {
      return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
      for (SocketChannel channel : queue) {
        channel.close();
      }
      socket.close();
    }
  }
}
