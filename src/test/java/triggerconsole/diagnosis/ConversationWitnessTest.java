package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.exchange.Credential;
import triggerconsole.exchange.HttpSender;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.Sender;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Token;

/**
 * What the console says of a request is what the sandbox does: from verdict and request alone it
 * can be told where every user is and what they carry, at the very millisecond of a redirect.
 */
class ConversationWitnessTest {

  private static final int REQUESTS = 1_000;
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final BigDecimal DEFAULT_WAIT = new BigDecimal("3");
  private static final BigDecimal MOMENT = new BigDecimal("0.001");

  /** What the test believes of a user. */
  private record Belief(JsonValue module, Map<String, JsonValue> variables) {}

  private final Sender sender = new HttpSender(List.of());
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SandboxServer sandbox =
      SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty(), Rate.MANUAL);
  private final Map<String, Belief> beliefs = new LinkedHashMap<>();

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void verdictAndRequestTellWhereEveryUserIs(long seed) throws Exception {
    SplittableRandom random = new SplittableRandom(seed);
    GeneratedBodies bodies = new GeneratedBodies(random);
    Set<VerdictCode> seen = EnumSet.noneOf(VerdictCode.class);
    sandbox.users().forEach(user -> beliefs.put(user.id(), told(user.id())));
    for (int i = 0; i < REQUESTS; i++) {
      Body sent = bodies.next();
      Token token = new Token(random.nextInt(10) == 0 ? "wrong-token" : BuiltInBots.TOKEN);
      VerdictCode verdict = verdict(sent, token);
      seen.add(verdict);
      switch (verdict) {
        case ACCEPTED_REDIRECT -> {
          write(sent);
          expectRedirect(sent);
        }
        case ACCEPTED_VARIABLES_ONLY, SILENT_NO_REDIRECT -> write(sent);
        case MISSING_KEYS, NOT_FOUND, AUTH_FAILED -> {}
        default -> throw new AssertionError(verdict + " for " + sent.text());
      }
      compare(sent, verdict);
    }
    advance(new BigDecimal("100000"));
    compare(Body.of("at the end"), VerdictCode.ACCEPTED_VARIABLES_ONLY);
    assertThat(seen).hasSize(6);
  }

  private VerdictCode verdict(Body sent, Token token) {
    Outcome outcome =
        sender.send(
            new TriggerRequest(sandbox.url(), sent), Optional.of(Credential.of(token)), LIMIT);
    return Diagnosis.judge(sent, outcome).code();
  }

  private void expectRedirect(Body sent) throws IOException, InterruptedException {
    BigDecimal wait = wait(sent);
    if (wait.signum() > 0) {
      advance(wait.subtract(MOMENT));
      compare(sent, VerdictCode.ACCEPTED_REDIRECT);
      advance(MOMENT);
    }
    JsonValue module = new JsonNumber(digits(value(sent, "module_id").orElseThrow()));
    beliefs.computeIfPresent(user(sent), (id, was) -> new Belief(module, was.variables()));
  }

  private void write(Body sent) {
    beliefs.computeIfPresent(
        user(sent),
        (id, was) -> {
          Map<String, JsonValue> merged = new LinkedHashMap<>(was.variables());
          if (value(sent, "custom_vars").orElse(JsonValue.NULL) instanceof JsonObject written) {
            written.members().forEach(member -> merged.put(member.name(), member.value()));
          }
          return new Belief(was.module(), merged);
        });
  }

  private void compare(Body sent, VerdictCode verdict) {
    beliefs.forEach(
        (id, belief) -> assertThat(told(id)).as(verdict + " for " + sent.text()).isEqualTo(belief));
  }

  private Belief told(String id) {
    JsonObject user = call("GET", "users/" + URLEncoder.encode(id, StandardCharsets.UTF_8), "");
    Map<String, JsonValue> variables = new LinkedHashMap<>();
    ((JsonObject) user.get("customVars").orElseThrow())
        .members()
        .forEach(member -> variables.put(member.name(), member.value()));
    return new Belief(user.get("moduleId").orElseThrow(), variables);
  }

  private void advance(BigDecimal seconds) {
    JsonObject clock = call("POST", "clock", "{\"advanceSeconds\":" + seconds + "}");
    assertThat(clock.get("now")).isPresent();
  }

  private JsonObject call(String method, String name, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url()).resolve("/__admin/" + name))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return (JsonObject) Json.parse(answer.body()).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  // Article, Body: 3 seconds when nothing usable is said (dossier, section 12, row 9).
  private static BigDecimal wait(Body sent) {
    return value(sent, "wait_time").orElse(JsonValue.NULL) instanceof JsonNumber number
            && !number.literal().startsWith("-")
        ? new BigDecimal(number.literal())
        : DEFAULT_WAIT;
  }

  private static String digits(JsonValue module) {
    return switch (module) {
      case JsonNumber number -> number.literal();
      case JsonText text -> text.text();
      default -> throw new AssertionError("no module: " + module);
    };
  }

  private static String user(Body sent) {
    return ((JsonText) value(sent, "user_id").orElseThrow()).text();
  }

  private static Optional<JsonValue> value(Body sent, String key) {
    return ((JsonObject) Json.parse(sent.text()).orElseThrow()).get(key);
  }
}
