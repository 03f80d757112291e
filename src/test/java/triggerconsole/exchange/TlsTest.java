package triggerconsole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static triggerconsole.exchange.Sending.answered;
import static triggerconsole.exchange.Sending.failed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.ConsoleException;

/** TLS is verified, always: against the system's authorities and the person's own. */
@ParameterizedClass
@EnumSource(Way.class)
class TlsTest {

  @Parameter Way way;

  @TempDir static Path folder;

  private static Certificates certificates;

  @BeforeAll
  static void makeCertificates() throws Exception {
    certificates = Certificates.in(folder);
  }

  @Test
  void aServerOfAnAuthorityFromAPemFileIsTrusted() throws Exception {
    try (WireServer server = server(Certificates.GOOD)) {
      assertThat(answered(send(server, List.of(certificates.authorityPem()))).status())
          .isEqualTo(204);
      server.drain();
      assertThat(server.requests()).hasSize(1);
      assertThat(server.requests().getFirst())
          .startsWith("POST ")
          .endsWith("\r\n\r\n" + Sending.BODY.text());
    }
  }

  @Test
  void aSelfSignedServerIsTrustedByItsOwnCertificate() throws Exception {
    try (WireServer server = server(Certificates.SELF_SIGNED)) {
      List<Path> pem = List.of(certificates.pem(Certificates.SELF_SIGNED));
      assertThat(answered(send(server, pem)).status()).isEqualTo(204);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Certificates.GOOD, Certificates.SELF_SIGNED})
  void aServerOfAnUnknownAuthorityGetsNothing(String alias) throws Exception {
    getsNothing(alias, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {Certificates.EXPIRED, Certificates.OTHER_HOST})
  void anExpiredCertificateAndOneForAnotherHostGetNothing(String alias) throws Exception {
    getsNothing(alias, List.of(certificates.authorityPem()));
  }

  @Test
  void aConnectionThatIsCutAfterTheServerWasVerifiedMeansThatNobodyKnows() throws Exception {
    try (WireServer server =
        WireServer.running(certificates.sockets(Certificates.GOOD), WireServer.Wire::readRequest)) {
      failed(send(server, List.of(certificates.authorityPem())), Cause.CONNECTION_LOST, true);
      server.drain();
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void inALineTooEveryRequestOverTlsIsAConnectionOfItsOwn() throws Exception {
    Trust trust = Trust.of(List.of(certificates.authorityPem()));
    try (WireServer server = server(Certificates.GOOD);
        Line line = new HttpSender(trust, Sending.DIRECT).line()) {
      TriggerRequest request =
          new TriggerRequest(server.url().replace("http:", "https:"), Sending.BODY);
      for (int i = 0; i < 3; i++) {
        answered(line.send(request, Optional.of(Sending.TOKEN), Sending.AMPLE));
      }
      server.drain();
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void aPemFileMayHoldSeveralCertificates() throws Exception {
    Path both = folder.resolve("both.pem");
    Files.writeString(
        both,
        Files.readString(certificates.pem(Certificates.SELF_SIGNED))
            + Files.readString(certificates.authorityPem()));
    assertThat(PemFile.read(both)).hasSize(2);
    try (WireServer server = server(Certificates.GOOD)) {
      assertThat(answered(send(server, List.of(both))).status()).isEqualTo(204);
    }
  }

  @Test
  void aBrokenPemFileIsNamed() throws Exception {
    Path damaged = folder.resolve("damaged.pem");
    Files.writeString(damaged, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    Path empty = Files.writeString(folder.resolve("empty.pem"), "no certificate\n");
    Path half = folder.resolve("half.pem");
    Files.writeString(half, Files.readString(certificates.authorityPem()).substring(0, 200));
    for (Path file : List.of(damaged, empty, half, folder.resolve("missing.pem"), folder)) {
      assertThatThrownBy(() -> Trust.of(List.of(file)))
          .isInstanceOf(ConsoleException.class)
          .hasMessageContaining(file.toString());
    }
  }

  @Test
  void theSystemsAuthoritiesAreFoundAndTheJdksStandInWhereThereAreNone() {
    assertThat(SystemTrust.anchors()).isNotEmpty();
    assertThat(SystemTrust.anchors("Windows 11")).isNotEmpty();
    assertThat(SystemTrust.anchors("Mac OS X")).isNotEmpty();
  }

  private void getsNothing(String alias, List<Path> pem) throws Exception {
    try (WireServer server = server(alias)) {
      Failure failure = failed(send(server, pem), Cause.TLS_FAILED, false);
      assertThat(failure.detail()).isNotBlank();
      server.drain();
      assertThat(server.requests()).allMatch(String::isEmpty);
    }
  }

  private static WireServer server(String alias) throws Exception {
    return WireServer.running(
        certificates.sockets(alias),
        wire -> {
          wire.readRequest();
          wire.write("HTTP/1.1 204 No Content\r\n\r\n");
        });
  }

  private Outcome send(WireServer server, List<Path> pem) throws IOException {
    return way.send(
        new HttpSender(Trust.of(pem), Sending.DIRECT),
        new TriggerRequest(server.url().replace("http:", "https:"), Sending.BODY),
        Optional.of(Sending.TOKEN),
        Sending.AMPLE);
  }
}
