package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

/**
 * The sandbox knows what it meant by its answer; the diagnosis knows only the bytes. Over real HTTP
 * and for any request the two agree.
 */
class SandboxWitnessTest {

  private static final int REQUESTS = 2_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final SplittableRandom random = new SplittableRandom(20_260_101);
  private final GeneratedBodies bodies = new GeneratedBodies(random);
  private final Sender sender = new HttpSender(List.of());
  private SandboxServer sandbox;

  @BeforeEach
  void start() {
    sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void everyAnswerIsJudgedAsTheSandboxMeantIt() {
    for (int i = 0; i < REQUESTS; i++) {
      Exchange exchange = send();
      assertThat(exchange.verdict().code())
          .as(exchange.toString())
          .isEqualTo(code(exchange.meant()));
      assertThat(exchange.verdict().statusAsDocumented()).contains(true);
      field(exchange.meant())
          .ifPresent(field ->
              assertThat(exchange.verdict().fields())
                  .as(exchange.toString())
                  .containsExactly(field));
    }
  }

  @Test
  void soIsEveryAnswerWhoseTextsAreJoined() throws IOException, InterruptedException {
    joinTexts();
    for (int i = 0; i < REQUESTS; i++) {
      Exchange exchange = send();
      assertThat(exchange.verdict().code())
          .as(exchange.toString())
          .isEqualTo(code(exchange.meant()));
      field(exchange.meant())
          .ifPresent(field ->
              assertThat(exchange.verdict().fields()).as(exchange.toString()).contains(field));
    }
  }

  private record Exchange(Body sent, Event meant, Verdict verdict) {}

  private Exchange send() {
    Body sent = bodies.next();
    Token token = new Token(random.nextInt(10) == 0 ? "wrong-token" : BuiltInBots.TOKEN);
    Outcome outcome =
        sender.send(
            new TriggerRequest(sandbox.url(), sent), Optional.of(Credential.of(token)), LIMIT);
    List<Event> decisions =
        sandbox.events().stream()
            .filter(event -> event.request() == sandbox.sandbox().lastRequest())
            .filter(SandboxWitnessTest::decides)
            .toList();
    assertThat(decisions).as(sent.text()).hasSize(1);
    return new Exchange(sent, decisions.getFirst(), Diagnosis.judge(sent, outcome));
  }

  private static boolean decides(Event event) {
    return event instanceof Event.Rejected
        || event instanceof Event.NotRedirected
        || event instanceof Event.RedirectScheduled;
  }

  private static VerdictCode code(Event meant) {
    return switch (meant) {
      case Event.RedirectScheduled ignored -> VerdictCode.ACCEPTED_REDIRECT;
      case Event.NotRedirected stays ->
          switch (stays.reason()) {
            case NO_MODULE -> VerdictCode.ACCEPTED_VARIABLES_ONLY;
            case NOT_ASYNC -> VerdictCode.SILENT_NO_REDIRECT;
            case OTHER_BOT -> throw new AssertionError("Nobody is handed over here");
          };
      case Event.Rejected rejected ->
          switch (rejected.answer()) {
            case NEED_VALID_JSON, USER_ID_MANDATORY, MODULE_ID_MANDATORY ->
                VerdictCode.MISSING_KEYS;
            case NO_SUCH_USER, MODULE_NOT_FOUND -> VerdictCode.NOT_FOUND;
            case BAD_TOKEN -> VerdictCode.AUTH_FAILED;
            case SUCCESS -> throw new AssertionError("A success is no rejection");
          };
      default -> throw new AssertionError(meant);
    };
  }

  private static Optional<String> field(Event meant) {
    if (!(meant instanceof Event.Rejected rejected)) {
      return Optional.empty();
    }
    return switch (rejected.answer()) {
      case USER_ID_MANDATORY, NO_SUCH_USER -> Optional.of("user_id");
      case MODULE_ID_MANDATORY, MODULE_NOT_FOUND -> Optional.of("module_id");
      default -> Optional.empty();
    };
  }

  private void joinTexts() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(sandbox.url()).resolve("/__admin/fault"))
              .PUT(BodyPublishers.ofString("{\"fault\":\"JOINED_TEXTS\"}"))
              .build();
      assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
  }
}
