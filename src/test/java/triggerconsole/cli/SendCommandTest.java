package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;

/** How {@code send} ends, and what it prints. */
class SendCommandTest extends CliTest {

  @Test
  void anAcceptedRedirectEndsWith0() {
    Result result = cli.send("--user-id", ANNA, "--module-id", "1068935", "--wait-time", "0");

    assertThat(result.code()).isZero();
    assertThat(result.text("verdict")).isEqualTo("ACCEPTED_REDIRECT");
    assertThat(result.text("request", "body"))
        .isEqualTo(
            "{\"user_id\":\""
                + ANNA
                + "\",\"module_id\":1068935,\"wait_time\":0,\"is_async\":true}");
  }

  @Test
  void variablesOnlyEndsWith0AndWritesTheModuleAsNull() {
    Result result = cli.send("--user-id", ANNA, "--var", "plan=pro");

    assertThat(result.code()).isZero();
    assertThat(result.text("verdict")).isEqualTo("ACCEPTED_VARIABLES_ONLY");
    assertThat(result.text("request", "body"))
        .isEqualTo(
            "{\"user_id\":\""
                + ANNA
                + "\",\"module_id\":null,\"custom_vars\":{\"plan\":\"pro\"},\"is_async\":true}");
  }

  @Test
  void theSilentFailureEndsWith1() {
    Result result =
        cli.send("--user-id", ANNA, "--module-id", "1068935", "--async", "absent", "--send-anyway");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("SILENT_NO_REDIRECT");
    assertThat(result.at("documentedError")).isEqualTo(JsonValue.number(1));
  }

  @Test
  void anUnknownUserEndsWith1() {
    Result result = cli.send("--user-id", "nobody", "--module-id", "1068935");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("NOT_FOUND");
    assertThat(result.at("fields")).isEqualTo(JsonValue.texts(List.of("user_id")));
  }

  @Test
  void anErrorStopsTheSendWith2AndLeavesNoEntry() {
    Result stopped = cli.send("--user-id", ANNA, "--module-id", "1068935", "--async", "false");

    assertThat(stopped.code()).isEqualTo(2);
    assertThat(stopped.at("verdict")).isEqualTo(JsonValue.NULL);
    assertThat(stopped.rules()).contains("async-not-true");
    assertThat(stopped.err()).contains("--send-anyway");
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatWasOverriddenIsSentAndKept() {
    Result result = cli.send("--user-id", ANNA, "--omit", "module_id", "--send-anyway");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("MISSING_KEYS");
    assertThat(result.rules()).contains("module-id-absent");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aServerThatIsNotThereEndsWith4() {
    Result result = withToken().run(request("http://127.0.0.1:1/actionsvc/trigger-response/"));

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.text("verdict")).isEqualTo("NOT_SENT");
    assertThat(result.text("cause")).isEqualTo("CONNECTION_REFUSED");
    assertThat(entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a url", "ftp://example.com/", "app.certainly.io/x/", "http://", ""})
  void aUrlThatIsNoneEndsWith4AndIsAccountedFor(String url) {
    Result result = withToken().run(request(url));

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.text("verdict")).isEqualTo("NOT_SENT");
    assertThat(result.text("cause")).isEqualTo("INVALID_URL");
    assertThat(entries()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "https://app.certainly.io/actionsvc/trigger-response/, ''",
    "https://APP.certainly.io./actionsvc/trigger-response/, ''",
    "https://app.certainly.io:443/actionsvc/trigger-response/, somebody",
    "http://app.certainly.io/actionsvc/trigger-response/, app.certainly.io"
  })
  void productionIsRefusedWith5UnlessConfirmedAndEncrypted(String url, String confirmed) {
    Result result =
        withToken()
            .run(
                "send",
                "--url",
                url,
                "--user-id",
                ANNA,
                "--module-id",
                "1",
                "--send-anyway",
                "--confirm",
                confirmed,
                "--json");

    assertThat(result.code()).isEqualTo(5);
    assertThat(result.at("verdict")).isEqualTo(JsonValue.NULL);
    assertThat(result.err()).contains("app.certainly.io");
    assertThat(entries()).isEmpty();
  }

  @Test
  void theSameAgainIsAWarningThatStopsNothing() {
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      cli.with("TRIGGER_CONSOLE_TOKEN", sandbox.token());
      cli.run(request(sandbox.url()));

      Result again = cli.run(request(sandbox.url()));

      assertThat(again.code()).isZero();
      assertThat(again.rules()).contains("same-again");
    }
  }

  @Test
  void theJsonObjectHasTheKeysOfTheContract() {
    JsonObject json = cli.send("--user-id", ANNA, "--module-id", "1068935").json();

    assertThat(names(json))
        .containsExactly(
            "verdict",
            "documentedError",
            "fields",
            "statusAsDocumented",
            "cause",
            "explanation",
            "nextSteps",
            "findings",
            "request",
            "response",
            "state",
            "startedAt",
            "durationMs",
            "historyId",
            "profile",
            "origin",
            "note");
    assertThat(names((JsonObject) json.get("request").orElseThrow()))
        .containsExactly("method", "url", "headers", "body");
    assertThat(names((JsonObject) json.get("response").orElseThrow()))
        .containsExactly("status", "headers", "body", "bytes", "truncated");
    assertThat(json.get("state")).contains(JsonValue.text("DONE"));
    assertThat(json.get("profile")).contains(JsonValue.text("sandbox"));
    assertThat(json.get("origin")).contains(JsonValue.text("CLI"));
    assertThat(json.get("historyId")).contains(JsonValue.number(1));
    assertThat(json.get("cause")).contains(JsonValue.NULL);
  }

  @Test
  void aPersonReadsTheVerdictAndWhatToDoNext() {
    Result result =
        cli.run(
            "send",
            "--sandbox",
            "--user-id",
            ANNA,
            "--module-id",
            "1068935",
            "--async",
            "false",
            "--send-anyway");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Documented error 1", "What to do next", "async-not-true", "HTTP 200");
  }

  @Test
  void anUnknownProfileEndsWith3() {
    Result result = cli.run("send", "--profile", "nobody", "--user-id", ANNA, "--json");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("nobody");
  }

  private static List<String> names(JsonObject object) {
    return object.members().stream().map(Member::name).toList();
  }
}
