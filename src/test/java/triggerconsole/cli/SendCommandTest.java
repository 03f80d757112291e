package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;

class SendCommandTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  @TempDir Path temporary;
  private CliRun cli;

  @BeforeEach
  void prepare() {
    cli = new CliRun(temporary.resolve("data"), new FakeKeychain());
  }

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
    assertThat(rules(stopped)).contains("async-not-true");
    assertThat(stopped.err()).contains("--send-anyway");
    assertThat(entries()).isEmpty();
  }

  @Test
  void whatWasOverriddenIsSentAndKept() {
    Result result = cli.send("--user-id", ANNA, "--omit", "module_id", "--send-anyway");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("MISSING_KEYS");
    assertThat(rules(result)).contains("module-id-absent");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void aServerThatIsNotThereEndsWith4() {
    Result result = toUrl().run(request("http://127.0.0.1:1/actionsvc/trigger-response/"));

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.text("verdict")).isEqualTo("NOT_SENT");
    assertThat(result.text("cause")).isEqualTo("CONNECTION_REFUSED");
    assertThat(entries()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a url", "ftp://example.com/", "app.certainly.io/x/", "http://", ""})
  void aUrlThatIsNoneEndsWith4AndIsAccountedFor(String url) {
    Result result = toUrl().run(request(url));

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
        toUrl()
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
  void aMissingTokenIsAFindingAndCanBeOverridden() {
    String url = "http://127.0.0.1:1/";

    Result stopped = cli.run(request(url));
    Result sent = cli.run(with(request(url), "--send-anyway"));

    assertThat(stopped.code()).isEqualTo(2);
    assertThat(rules(stopped)).contains("token-missing");
    assertThat(sent.code()).isEqualTo(4);
  }

  @Test
  void theTokenIsReadFromStandardInput() {
    Result result =
        cli.typing("  JWT abc.def.ghi \n")
            .run(with(request("http://127.0.0.1:1/"), "--token-stdin"));

    assertThat(result.code()).isEqualTo(4);
    assertThat(rules(result))
        .contains("token-scheme-included", "token-whitespace")
        .doesNotContain("token-missing");
  }

  @Test
  void aTokenWithControlCharactersIsAWrongCall() {
    Result result = toUrl().with("TRIGGER_CONSOLE_TOKEN", "a\u0001b").run(request("http://x/"));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("U+0001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--token=canary", "--token canary", "--token"})
  void aTokenOnTheCommandLineIsRefusedWithTheReason(String option) {
    Result result = cli.run(with(request("http://127.0.0.1:1/"), option.split(" ", -1)));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("TRIGGER_CONSOLE_TOKEN").doesNotContain("canary");
    assertThat(entries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--tokn=canary", "-token=canary", "stray canary", "--Token=canary"})
  void wordsThatFitNowhereAreNotRepeated(String words) {
    Result result = cli.run(with(request("http://127.0.0.1:1/"), words.split(" ", -1)));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).doesNotContain("canary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--module-id abc",
        "--module-id 01",
        "--wait-time soon",
        "--async maybe",
        "--omit nothing",
        "--var plan",
        "--var-json plan={",
        "--timeout 0",
        "--timeout never",
        "--body /no/such/file",
        "--user-id",
        "--user-id x --body -",
        "--url http://x/",
        "--profile x",
        "--token-stdin",
        "--bogus",
      })
  void aWrongOptionEndsWith2AndASentence(String options) {
    Result result = cli.send(options.split(" ", -1));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotBlank().contains("trigger-console send --help");
    assertThat(entries()).isEmpty();
  }

  @Test
  void aTargetIsNeeded() {
    assertThat(cli.run("send", "--user-id", "x").code()).isEqualTo(2);
  }

  @Test
  void variablesKeepTheOrderOfTheCommandLineAndTheirLiterals() {
    Result result =
        cli.send(
            "--user-id",
            ANNA,
            "--var-json",
            "total=129.90",
            "--var",
            "note=a=b \"ü\" 🦊",
            "--var-json",
            "big=12345678901234567890",
            "--var",
            "empty=");

    assertThat(result.code()).isZero();
    assertThat(result.text("request", "body"))
        .contains(
            "\"custom_vars\":{\"total\":129.90,\"note\":\"a=b \\\"ü\\\" 🦊\","
                + "\"big\":12345678901234567890,\"empty\":\"\"}");
  }

  @Test
  void optionsAreTakenLiterally() {
    Result result = cli.send("--user-id", "@x ${y} '\"", "--var", "at=@file");

    assertThat(result.text("request", "body"))
        .contains("{\"user_id\":\"@x ${y} '\\\"\"")
        .contains("\"at\":\"@file\"");
  }

  @Test
  void everyKeyCanBeOmitted() {
    Result result =
        cli.send(
            "--user-id",
            ANNA,
            "--omit",
            "user_id",
            "--omit",
            "module_id",
            "--omit",
            "is_async",
            "--send-anyway");

    assertThat(result.text("request", "body")).isEqualTo("{}");
  }

  @Test
  void botToBotMakesTheCheckLookAtTheWaitTime() {
    Result result =
        cli.send("--user-id", ANNA, "--module-id", "1068935", "--wait-time", "0", "--bot-to-bot");

    assertThat(result.code()).isEqualTo(2);
    assertThat(rules(result)).contains("wait-time-zero-handover");
  }

  @Test
  void aBodyOfAnyBytesIsSentAsItIs() throws IOException {
    byte[] bytes = {'{', (byte) 0xff, (byte) 0xfe, '\n'};
    Path file = Files.write(temporary.resolve("body"), bytes);

    Result result = cli.send("--body", file.toString(), "--send-anyway");

    assertThat(result.text("request", "bodyBase64")).isEqualTo("e//+Cg==");
  }

  @Test
  void aBodyComesFromStandardInput() {
    Result result =
        cli.typing("{\"user_id\":\"" + ANNA + "\",\"module_id\":null , \"is_async\":true}\n")
            .send("--body", "-");

    assertThat(result.code()).isZero();
    assertThat(result.text("request", "body")).endsWith("null , \"is_async\":true}\n");
  }

  @Test
  void theSameAgainIsAWarningThatStopsNothing() {
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      cli.with("TRIGGER_CONSOLE_TOKEN", sandbox.token());
      cli.run(request(sandbox.url()));

      Result again = cli.run(request(sandbox.url()));

      assertThat(again.code()).isZero();
      assertThat(rules(again)).contains("same-again");
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
  void theBuiltInProfileIsTheSandboxToo() {
    assertThat(cli.run("send", "--profile", "sandbox", "--user-id", ANNA, "--json").code())
        .isZero();
  }

  @Test
  void anUnknownProfileEndsWith3() {
    Result result = cli.run("send", "--profile", "nobody", "--user-id", ANNA, "--json");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("nobody");
  }

  private CliRun toUrl() {
    return cli.with("TRIGGER_CONSOLE_TOKEN", "abc");
  }

  private static String[] request(String url) {
    return new String[] {
      "send", "--url", url, "--user-id", ANNA, "--module-id", "1068935", "--json"
    };
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.concat(List.of(arguments).stream(), List.of(more).stream())
        .toArray(String[]::new);
  }

  private List<JsonValue> entries() {
    return ((JsonArray) cli.run("history", "list", "--json").at("entries")).items();
  }

  private static List<String> rules(Result result) {
    return ((JsonArray) result.at("findings"))
        .items().stream()
            .map(finding -> ((JsonObject) finding).get("rule").orElseThrow())
            .map(rule -> ((JsonValue.JsonText) rule).text())
            .toList();
  }

  private static List<String> names(JsonObject object) {
    return object.members().stream().map(Member::name).toList();
  }
}
