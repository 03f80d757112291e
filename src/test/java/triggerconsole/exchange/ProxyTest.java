package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.exchange.Sending.answered;
import static triggerconsole.exchange.Sending.failed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The system's proxy: used, never for this machine, and its refusals told apart. */
@ParameterizedClass
@EnumSource(Way.class)
class ProxyTest {

  @Parameter Way way;

  private static final String HTTPS = "https://endpoint.invalid/actionsvc/trigger-response/";
  private static final String HTTP = "http://endpoint.invalid/actionsvc/trigger-response/";

  @Test
  void aPlainRequestGoesThroughTheProxyOnce() throws Exception {
    try (WireServer proxy =
        WireServer.answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) {
      assertThat(answered(send(HTTP, address(proxy))).body().text()).isEqualTo("ok");
      proxy.drain();
      assertThat(proxy.requests()).hasSize(1);
      assertThat(proxy.requests().getFirst()).startsWith("POST " + HTTP + " HTTP/1.1\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 407, 500, 502, 503})
  void aProxyThatRefusesTheTunnelIsToldAndGetsNoToken(int status) throws Exception {
    String refusal =
        "HTTP/1.1 "
            + status
            + " No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\nno";
    try (WireServer proxy = WireServer.answering(refusal)) {
      Failure failure = failed(send(HTTPS, address(proxy)), Cause.PROXY_FAILED, false);
      assertThat(failure.detail()).contains(Integer.toString(status));
      proxy.drain();
      assertThat(proxy.requests()).hasSize(1);
      assertThat(proxy.requests().getFirst())
          .startsWith("CONNECT endpoint.invalid:443 ")
          .doesNotContain("Authorization")
          .doesNotContain(Sending.TOKEN.reveal());
    }
  }

  @Test
  void aProxyThatHangsUpIsTold() throws IOException {
    try (WireServer proxy = WireServer.running(WireServer.Wire::readHead)) {
      failed(send(HTTPS, address(proxy)), Cause.PROXY_FAILED, false);
    }
  }

  @Test
  void aProxyWhereNobodyListensIsTold() throws IOException {
    InetSocketAddress nobody =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), NotSentTest.closedPort());
    failed(send(HTTPS, nobody), Cause.PROXY_FAILED, false);
    failed(send(HTTP, nobody), Cause.PROXY_FAILED, false);
  }

  @Test
  void aProxyWithoutAddressIsTold() {
    InetSocketAddress nowhere = InetSocketAddress.createUnresolved(NotSentTest.UNKNOWN_HOST, 3128);
    failed(send(HTTPS, nowhere), Cause.PROXY_FAILED, false);
    failed(send(HTTP, nowhere), Cause.PROXY_FAILED, false);
  }

  @Test
  void aTunnelToAPlainServerFailsAtTls() throws IOException {
    try (WireServer proxy =
        WireServer.running(wire -> {
          wire.readHead();
          wire.write("HTTP/1.1 200 Connection established\r\n\r\n");
          wire.readByte();
          wire.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        })) {
      failed(send(HTTPS, address(proxy)), Cause.TLS_FAILED, false);
    }
  }

  @Test
  void thisMachineIsNeverReachedThroughAProxy() throws IOException {
    Proxies proxies = Proxies.from(selecting(new Proxy(Proxy.Type.HTTP, unused())));
    try (WireServer server = WireServer.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
      Outcome outcome =
          way.send(
              new HttpSender(Trust.of(List.of()), proxies),
              new TriggerRequest(server.url(), Sending.BODY),
              Optional.of(Sending.TOKEN),
              Sending.AMPLE);
      assertThat(answered(outcome).status()).isEqualTo(204);
    }
    assertThat(proxies.of(URI.create("https://localhost/"))).isEmpty();
    assertThat(proxies.of(URI.create("https://[::1]:8443/"))).isEmpty();
    assertThat(proxies.of(URI.create("https://app.certainly.io/"))).contains(unused());
  }

  @Test
  void aSelectorThatNamesNoHttpProxyMeansTheDirectWay() {
    URI uri = URI.create("https://app.certainly.io/");
    assertThat(Proxies.from(selecting(Proxy.NO_PROXY)).of(uri)).isEmpty();
    assertThat(Proxies.from(selecting(new Proxy(Proxy.Type.SOCKS, unused()))).of(uri)).isEmpty();
  }

  private Outcome send(String url, InetSocketAddress proxy) {
    return way.send(
        new HttpSender(Trust.of(List.of()), uri -> Optional.of(proxy)),
        new TriggerRequest(url, Sending.BODY),
        Optional.of(Sending.TOKEN),
        Sending.AMPLE);
  }

  private static InetSocketAddress address(WireServer proxy) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
  }

  private static InetSocketAddress unused() {
    return InetSocketAddress.createUnresolved("proxy.invalid", 3128);
  }

  private static ProxySelector selecting(Proxy proxy) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return List.of(proxy);
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException trouble) {}
    };
  }
}
