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

  private static final int REQUESTS = 500;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final List<String> USERS =
      List.of(
          "\"webbot:d0f23640-2dc2-11e8-a182-89f9297141e0\"",
          "\"webbot:d0f23640-2dc2-11e8-a182-89f9297141e0\"",
          "\"myRestAPIUserId3\"",
          "\"nobody\"",
          "\"{{certainly.from}}\"",
          "\"\"",
          "null",
          "7",
          "{}");
  private static final List<String> MODULES =
      List.of(
          "1068935",
          "1068936",
          "2068935",
          "null",
          "null",
          "\"1068935\"",
          "\"\"",
          "-3",
          "1.5",
          "true",
          "\"abc\"",
          "[]");
  private static final List<String> ASYNC =
      List.of("true", "true", "true", "false", "null", "\"true\"", "1");
  private static final List<String> VARIABLES =
      List.of("{}", "{\"plan\":\"pro\"}", "null", "[]", "\"x\"");
  private static final List<String> WAITS = List.of("0", "3600", "2.5", "-1", "null", "\"1\"");
  private static final List<String> NO_OBJECTS = List.of("", "{", "[]", "null", "user_id=1");

  private final SplittableRandom random = new SplittableRandom(20_260_101);
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
    Body sent = Body.of(body());
    Token token = new Token(random.nextInt(10) == 0 ? "wrong-token" : BuiltInBots.TOKEN);
    Outcome outcome =
        sender.send(new TriggerRequest(sandbox.url(), sent), Optional.of(token), LIMIT);
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

  private String body() {
    if (random.nextInt(20) == 0) {
      return one(NO_OBJECTS);
    }
    StringBuilder body = new StringBuilder();
    member(body, "user_id", USERS, 10);
    member(body, "module_id", MODULES, 10);
    member(body, "wait_time", WAITS, 3);
    member(body, "custom_vars", VARIABLES, 3);
    member(body, "is_async", ASYNC, 6);
    return "{" + body + "}";
  }

  /** Adds the key, but leaves it out once in so many times; seldom it comes twice. */
  private void member(StringBuilder body, String key, List<String> values, int absent) {
    int times = random.nextInt(absent) == 0 ? 0 : random.nextInt(15) == 0 ? 2 : 1;
    for (int i = 0; i < times; i++) {
      body.append(body.isEmpty() ? "" : ",").append('"').append(key).append("\":");
      body.append(one(values));
    }
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
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
