package triggerconsole.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Bytes;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Sender;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Origin;
import triggerconsole.history.Query;
import triggerconsole.history.State;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.profile.keychain.KeychainException;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.send.SendResult.Guard;
import triggerconsole.send.SendResult.RefusedByGuard;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.send.SendResult.StoppedByFindings;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.send.Target.ToUrl;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

class SendTriggerTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Body GOOD =
      Body.of("{\"user_id\":\"webbot:x\",\"module_id\":5,\"wait_time\":0,\"is_async\":true}");
  private static final Body SILENT =
      Body.of("{\"user_id\":\"webbot:x\",\"module_id\":5,\"wait_time\":0}");
  private static final Answer ACCEPTED =
      new Answer(200, List.of(), Bytes.of("{\"error\":[],\"message\":\"1\"}"), false, 1.0, 2.0);
  private static final String URL = "https://test.example.com/actionsvc/trigger-response/";

  @TempDir Path folder;
  private History history;
  private final List<Duration> limits = new ArrayList<>();
  private final List<Optional<Credential>> tokens = new ArrayList<>();

  @BeforeEach
  void open() {
    history = History.open(folder);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void theRowStandsAsSendingWhileTheRequestIsOnItsWay() {
    List<State> seen = new ArrayList<>();
    Sender sender =
        (request, token, limit) -> {
          seen.add(entry(1).state());
          return ACCEPTED;
        };

    SendResult result = trigger(sender).send(order(GOOD));

    assertThat(seen).containsExactly(State.SENDING);
    assertThat(((Sent) result).entry()).isEqualTo(entry(1));
    assertThat(entry(1).verdict().orElseThrow().code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
  }

  @Test
  void anErrorStopsBeforeAnythingIsRecordedOrSent() {
    SendResult result = trigger().send(order(SILENT));

    assertThat(result).isInstanceOf(StoppedByFindings.class);
    assertThat(limits).isEmpty();
    assertThat(history.total()).isZero();
  }

  @Test
  void whatIsSentAnywayKeepsTheRulesThatWereOverridden() {
    SendResult result = trigger().send(anyway(order(SILENT)));

    HistoryEntry entry = ((Sent) result).entry();
    assertThat(entry.sent().overridden()).containsExactly("async-not-true");
    assertThat(entry.verdict().orElseThrow().code()).isEqualTo(VerdictCode.SILENT_NO_REDIRECT);
  }

  @Test
  void aClosedKeychainLeavesNoRow() {
    Profile profile = new Profile("x", Environment.TEST, URL);

    assertThatThrownBy(() -> trigger().send(order(new ToProfile(profile), GOOD)))
        .isInstanceOf(ConsoleException.class);
    assertThat(history.total()).isZero();
  }

  @Test
  void aBrokenCertificateFileLeavesNoRow() {
    SendTrigger trigger =
        new SendTrigger(
            history,
            vault(),
            () -> {
              throw new ConsoleException("no certificate", Remedy.NONE);
            },
            () -> NOW);

    assertThatThrownBy(() -> trigger.send(order(GOOD))).isInstanceOf(ConsoleException.class);
    assertThat(history.total()).isZero();
  }

  @Test
  void aCancelledRequestIsAccountedForAndTheThreadStaysInterrupted() {
    Sender sender =
        (request, token, limit) -> {
          Thread.currentThread().interrupt();
          return new Failure(Cause.CANCELLED, true, "", 3.0);
        };

    SendResult result = trigger(sender).send(order(GOOD));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(((Sent) result).notRecorded()).isEmpty();
    assertThat(entry(1).verdict().orElseThrow().cause()).contains(Cause.CANCELLED);
  }

  @Test
  void aBugWhileSendingLeavesNoRowInFlight() {
    Sender sender =
        (request, token, limit) -> {
          throw new IllegalStateException("a bug");
        };

    assertThatThrownBy(() -> trigger(sender).send(order(GOOD))).hasMessage("a bug");
    assertThat(entry(1).verdict().orElseThrow().code()).isEqualTo(VerdictCode.OUTCOME_UNKNOWN);
  }

  @Test
  void anOutcomeThatCannotBeRecordedIsStillTold() {
    Sender sender =
        (request, token, limit) -> {
          history.close();
          return ACCEPTED;
        };

    Sent sent = (Sent) trigger(sender).send(order(GOOD));

    assertThat(sent.entry().verdict().orElseThrow().code())
        .isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    assertThat(sent.notRecorded()).isPresent();
    history = History.open(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.certainly.io/, TEST, '', PRODUCTION_NOT_CONFIRMED",
    "https://App.Certainly.IO.:443/x/, TEST, '', PRODUCTION_NOT_CONFIRMED",
    "https://app.certainly.io/, TEST, y, PRODUCTION_NOT_CONFIRMED",
    "https://test.example.com/, PRODUCTION, '', PRODUCTION_NOT_CONFIRMED",
    "http://127.0.0.1:1/, PRODUCTION, '', PRODUCTION_NOT_CONFIRMED",
    "http://test.example.com/, PRODUCTION, x, PRODUCTION_OVER_HTTP",
    "http://app.certainly.io/, TEST, x, PRODUCTION_OVER_HTTP",
  })
  void aGuardRefusesProductionWhateverTheOrderSays(
      String url, Environment environment, String confirmation, Guard guard) {
    SendOrder order =
        new SendOrder(
            new ToProfile(new Profile("x", environment, url)),
            GOOD,
            false,
            Duration.ofSeconds(30),
            true,
            Optional.of(confirmation),
            Origin.WINDOW);

    SendResult result = trigger().send(order);

    assertThat(((RefusedByGuard) result).refusal().guard()).isEqualTo(guard);
    assertThat(limits).isEmpty();
    assertThat(history.total()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"https://app.certainly.io/, app.certainly.io", "http://example.com/, ''"})
  void aConfirmedHostAndAnyOtherHostAreLetThrough(String url, String confirmation) {
    SendOrder order =
        new SendOrder(
            new ToUrl(url, Optional.of(new Token("t")), Set.of()),
            GOOD,
            false,
            Duration.ofSeconds(30),
            true,
            Optional.of(confirmation),
            Origin.CLI);

    assertThat(trigger().send(order)).isInstanceOf(Sent.class);
    assertThat(tokens).containsExactly(Optional.of(Credential.of(new Token("t"))));
  }

  @Test
  void theSandboxHasItsTokenWithoutAKeychain() {
    Profile sandbox = Profile.sandbox("http://127.0.0.1:1/");

    trigger().send(order(new ToProfile(sandbox), GOOD));

    assertThat(tokens).containsExactly(Optional.of(Credential.of(TokenVault.SANDBOX_TOKEN)));
    assertThat(entry(1).sent().profile()).contains("sandbox");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30",
    "24.9, 30",
    "25.1, 31",
    "40, 45",
    "-5, 30",
    "1e400, 86405",
    "1e999999999999, 30",
    "'\"40\"', 30"
  })
  void theTimeLimitIsNeverShorterThanTheWaitAndFiveSeconds(String wait, int seconds) {
    Body body =
        Body.of(
            "{\"user_id\":\"webbot:x\",\"module_id\":5,\"wait_time\":"
                + wait
                + ",\"is_async\":true}");

    trigger().send(anyway(order(body)));

    assertThat(limits).containsExactly(Duration.ofSeconds(seconds));
  }

  private HistoryEntry entry(long id) {
    return history.entry(id).orElseThrow(() -> new AssertionError(history.find(Query.ALL)));
  }

  private SendTrigger trigger() {
    return trigger((request, token, limit) -> {
      limits.add(limit);
      tokens.add(token);
      return ACCEPTED;
    });
  }

  private SendTrigger trigger(Sender sender) {
    return new SendTrigger(history, vault(), () -> sender, () -> NOW);
  }

  private TokenVault vault() {
    return new TokenVault(new Locked(), new Profiles(folder)::store);
  }

  private static SendOrder order(Body body) {
    return order(new ToUrl(URL, Optional.of(new Token("t")), Set.of()), body);
  }

  private static SendOrder order(Target target, Body body) {
    return new SendOrder(
        target, body, false, Duration.ofSeconds(30), false, Optional.empty(), Origin.CLI);
  }

  private static SendOrder anyway(SendOrder order) {
    return new SendOrder(
        order.target(),
        order.body(),
        order.botToBot(),
        order.timeLimit(),
        true,
        order.confirmation(),
        order.origin());
  }

  /** A keychain that its owner has closed. */
  private static final class Locked implements Keychain {
    @Override
    public Optional<Kind> probe() {
      return Optional.of(Kind.LOCKED);
    }

    @Override
    public void unlock() throws KeychainException {
      throw new KeychainException(Kind.CANCELLED, "test");
    }

    @Override
    public void put(EntryId id, String secret) throws KeychainException {
      throw new KeychainException(Kind.LOCKED, "test");
    }

    @Override
    public Optional<String> get(EntryId id) throws KeychainException {
      throw new KeychainException(Kind.LOCKED, "test");
    }

    @Override
    public boolean delete(EntryId id) throws KeychainException {
      throw new KeychainException(Kind.LOCKED, "test");
    }

    @Override
    public List<EntryId> list(String store) throws KeychainException {
      throw new KeychainException(Kind.LOCKED, "test");
    }
  }
}
