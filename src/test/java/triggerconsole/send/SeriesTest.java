package triggerconsole.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.Sender;
import triggerconsole.history.History;
import triggerconsole.history.Origin;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.send.SendResult.Guard;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.send.SendResult.StoppedByFindings;
import triggerconsole.send.SeriesResult.Opened;
import triggerconsole.send.SeriesResult.Refused;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

class SeriesTest {

  private static final String URL = "https://test.example.com/actionsvc/trigger-response/";
  private static final Token TOKEN = new Token("canary-7f3a");
  private static final Body GOOD =
      Body.of("{\"user_id\":\"webbot:x\",\"module_id\":5,\"is_async\":true}");
  private static final Body SILENT = Body.of("{\"user_id\":\"webbot:x\",\"module_id\":5}");
  private static final Answer ACCEPTED =
      new Answer(200, List.of(), Bytes.of("{\"error\":[],\"message\":\"1\"}"), false, 1.0, 2.0);

  @TempDir Path folder;
  private History history;
  private final List<Optional<Credential>> credentials = new ArrayList<>();

  @BeforeEach
  void open() {
    history = History.open(folder);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void everyRequestOfASeriesIsInTheHistoryWithItsOrigin() {
    try (Series series = opened(URL, Optional.of(TOKEN))) {
      for (int i = 0; i < 3; i++) {
        Sent sent = (Sent) series.send(shot(GOOD, new TokenUse.AsKept(), false));
        assertThat(sent.entry()).isEqualTo(history.entry(sent.entry().id()).orElseThrow());
        assertThat(sent.entry().sent().origin()).isEqualTo(Origin.SUITE);
      }
    }

    assertThat(history.total()).isEqualTo(3);
  }

  @Test
  void theSameBodyAgainIsNothingToBeToldOfInASeries() {
    try (Series series = opened(URL, Optional.of(TOKEN))) {
      series.send(shot(GOOD, new TokenUse.AsKept(), false));

      assertThat(series.send(shot(GOOD, new TokenUse.AsKept(), false)).findings())
          .noneMatch(finding -> finding.rule().code().equals("same-again"));
    }
  }

  @Test
  void anErrorStopsARequestUnlessItIsSentAnyway() {
    try (Series series = opened(URL, Optional.of(TOKEN))) {
      assertThat(series.send(shot(SILENT, new TokenUse.AsKept(), false)))
          .isInstanceOf(StoppedByFindings.class);
      assertThat(series.send(shot(SILENT, new TokenUse.AsKept(), true))).isInstanceOf(Sent.class);
    }

    assertThat(history.total()).isEqualTo(1);
  }

  @Test
  void aTokenIsUsedAsTheRequestSays() {
    try (Series series = opened(URL, Optional.of(TOKEN))) {
      for (TokenUse use :
          List.of(
              new TokenUse.AsKept(),
              new TokenUse.None(),
              new TokenUse.Wrong(),
              new TokenUse.OtherScheme("Bearer"))) {
        series.send(shot(GOOD, use, false));
      }
    }

    assertThat(credentials.get(0)).contains(Credential.of(TOKEN));
    assertThat(credentials.get(1)).isEmpty();
    assertThat(credentials.get(2)).isNotEmpty().isNotEqualTo(credentials.get(0));
    assertThat(credentials.get(3)).contains(new Credential("Bearer", TOKEN));
  }

  @Test
  void withoutATokenTheCheckStopsARequestButOneThatIsToHaveNone() {
    try (Series series = opened(URL, Optional.empty())) {
      assertThat(series.send(shot(GOOD, new TokenUse.AsKept(), false)))
          .isInstanceOf(StoppedByFindings.class);
      assertThat(series.send(shot(GOOD, new TokenUse.None(), false))).isInstanceOf(Sent.class);
    }
  }

  @Test
  void productionIsConfirmedOnceForAllOrNothingIsSent() {
    SeriesResult result = series("https://" + Production.HOST + "/", Optional.of(TOKEN));

    assertThat(((Refused) result).refusal().guard()).isEqualTo(Guard.PRODUCTION_NOT_CONFIRMED);
  }

  private Series opened(String url, Optional<Token> token) {
    return ((Opened) series(url, token)).series();
  }

  private SeriesResult series(String url, Optional<Token> token) {
    Sender sender =
        (request, credential, limit) -> {
          credentials.add(credential);
          return ACCEPTED;
        };
    TokenVault vault = new TokenVault(new MapKeychain(), new Profiles(folder)::store);
    SendTrigger trigger =
        new SendTrigger(
            history,
            vault,
            () -> sender,
            InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
    return trigger.series(
        new SeriesOrder(new ToUrl(url, token, Set.of()), Optional.empty(), Origin.SUITE));
  }

  private static Shot shot(Body body, TokenUse use, boolean sendAnyway) {
    return new Shot(body, false, use, Duration.ofSeconds(5), sendAnyway);
  }
}
