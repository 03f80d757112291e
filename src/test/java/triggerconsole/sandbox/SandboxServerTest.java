package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.JsonValue;

/** How a sandbox starts and ends. */
class SandboxServerTest {

  private static SandboxServer start() {
    return SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
  }

  private static int port(SandboxServer server) {
    return URI.create(server.url()).getPort();
  }

  @Test
  void it_takes_the_port_it_is_told_and_gives_it_back() {
    int port;
    try (SandboxServer first = start()) {
      port = port(first);
    }
    try (SandboxServer second = SandboxServer.start(BuiltInBots.bots(), OptionalInt.of(port))) {
      assertThat(port(second)).isEqualTo(port);
    }
  }

  @Test
  void a_port_in_use_is_told_in_a_sentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () -> SandboxServer.start(BuiltInBots.bots(), OptionalInt.of(taken.getLocalPort())))
          .isInstanceOf(ConsoleException.class)
          .hasMessage(
              "Port %d is in use by another program. Choose another port, or none to take a free"
                  + " one.",
              taken.getLocalPort());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536, Integer.MAX_VALUE})
  void what_is_no_port_is_told_in_a_sentence(int port) {
    assertThatThrownBy(() -> SandboxServer.start(BuiltInBots.bots(), OptionalInt.of(port)))
        .isInstanceOf(ConsoleException.class)
        .hasMessageContaining(port + " is no port number.");
  }

  @Test
  void two_sandboxes_share_nothing() throws Exception {
    try (SandboxServer one = start();
        SandboxServer other = start();
        Wire wire = new Wire(one)) {
      List<UserSnapshot> start = other.users();
      wire.trigger(
          "{\"user_id\":\"" + Wire.ANNA + "\",\"module_id\":null,\"custom_vars\":{\"a\":1}}");
      assertThat(variables(one)).containsKey("a");
      assertThat(other.users()).isEqualTo(start);
      assertThat(other.requests()).isEmpty();
      one.reset();
      assertThat(variables(one)).isEqualTo(variables(other));
    }
  }

  @Test
  void nobody_reaches_it_from_outside_this_machine() throws Exception {
    try (SandboxServer server = start()) {
      List<InetAddress> others =
          NetworkInterface.networkInterfaces()
              .flatMap(NetworkInterface::inetAddresses)
              .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
              .toList();
      for (InetAddress address : others) {
        assertThatThrownBy(() -> new Socket(address, port(server)).close())
            .isInstanceOf(IOException.class);
      }
      assertThatThrownBy(() -> new Socket(InetAddress.ofLiteral("::1"), port(server)).close())
          .isInstanceOf(IOException.class);
      new Socket(InetAddress.ofLiteral("127.0.0.1"), port(server)).close();
    }
  }

  @Test
  void closing_it_cuts_every_connection_and_leaves_no_thread() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    SandboxServer server = start();
    Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
    started.removeAll(before);
    started.removeIf(thread -> !isTheServers(thread));
    assertThat(started).isNotEmpty();
    try (Wire wire = new Wire(server);
        Socket idle = wire.open();
        Socket half = wire.open()) {
      half.getOutputStream().write('P');
      assertThat(wire.get("/__admin/bots").statusCode()).isEqualTo(200);
      server.close();
      server.close();
      assertThat(isOver(idle)).isTrue();
      assertThat(isOver(half)).isTrue();
    }
    for (Thread thread : started) {
      thread.join();
    }
  }

  private static boolean isTheServers(Thread thread) {
    return thread.getName().startsWith("sandbox-");
  }

  private static boolean isOver(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static Map<String, JsonValue> variables(SandboxServer server) {
    return server.user(Wire.ANNA).orElseThrow().variables();
  }
}
