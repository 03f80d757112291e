package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.profile.keychain.KeychainException.Kind;

class OtherCommandsTest {

  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";
  private static final String URL = "https://test.example.com/actionsvc/trigger-response/";

  @TempDir Path temporary;
  private final FakeKeychain keychain = new FakeKeychain();
  private CliRun cli;

  @BeforeEach
  void prepare() {
    cli = new CliRun(temporary.resolve("data"), keychain);
  }

  @Test
  void checkEndsWith2WhenThereIsAnErrorAndWith0Otherwise() {
    Result broken = cli.run("check", "--user-id", "x", "--module-id", "1.5", "--json");
    Result fine = cli.run("check", "--user-id", "x", "--module-id", "5", "--json");

    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.out()).contains("\"rule\":\"module-id-not-whole\",\"severity\":\"ERROR\"");
    assertThat(fine.code()).isZero();
    assertThat(fine.json().members()).singleElement().extracting("name").isEqualTo("findings");
  }

  @Test
  void checkLooksAtTheBodyOnlyAndTellsPeopleInSentences() {
    Result result = cli.run("check", "--user-id", "x", "--module-id", "5", "--wait-time", "1");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("keeps all the rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"user_id\":\"x\",\"module_id\":5,\"is_async\":true} | 200 | 0 | ACCEPTED_REDIRECT",
        "{\"user_id\":\"x\",\"module_id\":5}                   | 200 | 1 | SILENT_NO_REDIRECT",
        "                                                      | 200 | 1 | REQUEST_UNKNOWN",
        "                                                      |     | 1 | REQUEST_UNKNOWN"
      })
  void explainJudgesAnExchangeFromElsewhere(String request, String status, int code, String verdict)
      throws IOException {
    Path response = Files.writeString(temporary.resolve("response"), ACCEPTED);
    List<String> call =
        new ArrayList<>(List.of("explain", "--response", response.toString(), "--json"));
    if (request != null) {
      Path body = Files.writeString(temporary.resolve("request"), request);
      call.addAll(List.of("--request", body.toString()));
    }
    if (status != null) {
      call.addAll(List.of("--status", status));
    }

    Result result = cli.run(call.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.text("verdict")).isEqualTo(verdict);
    assertThat(result.at("statusAsDocumented"))
        .isEqualTo(status == null ? JsonValue.NULL : JsonValue.bool(status.equals("200")));
    assertThat(result.at("historyId")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void explainReadsTheAnswerFromStandardInput() {
    Result result = cli.typing("<html>").run("explain", "--response", "-", "--status", "502");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerOfMoreThan64MbIsReadSoFarAndIsUndocumented(boolean fromFile) throws IOException {
    String spaces = " ".repeat(AnswerBody.LIMIT - ACCEPTED.length() + 1);
    Path response = temporary.resolve("response");
    if (fromFile) {
      Files.writeString(response, ACCEPTED + spaces);
    } else {
      cli.typing(ACCEPTED + spaces);
    }

    Result result =
        cli.run(
            "explain",
            "--response",
            fromFile ? response.toString() : "-",
            "--status",
            "200",
            "--json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("UNDOCUMENTED");
    assertThat(result.at("response", "truncated")).isEqualTo(JsonValue.bool(true));
    assertThat(result.at("response", "bytes")).isEqualTo(JsonValue.number(AnswerBody.LIMIT));
  }

  @Test
  void anAnswerOf64MbIsReadWhole() {
    String spaces = " ".repeat(AnswerBody.LIMIT - ACCEPTED.length());

    Result result = cli.typing(ACCEPTED + spaces).run("explain", "--response", "-", "--json");

    assertThat(result.text("verdict")).isEqualTo("REQUEST_UNKNOWN");
    assertThat(result.at("response", "truncated")).isEqualTo(JsonValue.bool(false));
  }

  @Test
  void checkAndExplainLeaveNothingBehind() {
    cli.run("check", "--user-id", "x");
    cli.typing("{}").run("explain", "--response", "-");

    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explain",
        "explain --response /no/such/file",
        "explain --response - --request -",
        "explain --response - --status 99",
        "explain --response - --status ok",
        "sandbox --port 0",
        "sandbox --port 65536",
        "sandbox --port x",
        "history",
        "history list --limit 0",
        "history list --verdict FINE",
        "history show",
        "history show x",
        "profile",
        "profile add",
        "profile add x",
        "profile add x --url ftp://x/",
        "profile add x --url http://x/ --environment moon",
        "check --body",
        "nonsense",
        "--nonsense",
        "--data-dir"
      })
  void aWrongCallEndsWith2AndASentence(String call) {
    Result result = cli.run(call.split(" ", -1));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--help");
  }

  @Test
  void historyListsTheNewestFirst() {
    sendTo("one");
    sendTo("two");

    Result listed = cli.run("history", "list", "--json");

    assertThat(listed.code()).isZero();
    assertThat(ids(listed)).containsExactly(2L, 1L);
    assertThat(cli.run("history", "list", "--limit", "1", "--json"))
        .satisfies(result -> assertThat(ids(result)).containsExactly(2L));
    assertThat(cli.run("history", "list", "--search", "TWO", "--json"))
        .satisfies(result -> assertThat(ids(result)).containsExactly(2L));
    assertThat(cli.run("history", "list", "--verdict", "auth_failed", "--json"))
        .satisfies(result -> assertThat(ids(result)).isEmpty());
    assertThat(cli.run("history", "list").out()).contains("NOT_FOUND", "sandbox", "two");
  }

  @Test
  void historyShowsWhatSendPrinted() {
    Result sent = sendTo("one");

    Result shown = cli.run("history", "show", "1", "--json");

    assertThat(shown.code()).isZero();
    assertThat(shown.json()).isEqualTo(sent.json());
    assertThat(cli.run("history", "show", "1").out()).contains("POST http://127.0.0.1", "one");
  }

  @Test
  void anUnknownIdEndsWith2() {
    assertThat(cli.run("history", "show", "7", "--json"))
        .satisfies(result -> assertThat(result.code()).isEqualTo(2))
        .satisfies(result -> assertThat(result.out()).isEmpty())
        .satisfies(result -> assertThat(result.err()).contains("7"));
    assertThat(cli.run("history", "delete", "7").code()).isEqualTo(2);
  }

  @Test
  void whatIsDeletedIsGone() {
    sendTo("one");

    Result deleted = cli.run("history", "delete", "1", "--json");

    assertThat(deleted.code()).isZero();
    assertThat(deleted.out().strip()).isEqualTo("{\"deleted\":1}");
    assertThat(cli.run("history", "show", "1").code()).isEqualTo(2);
  }

  @Test
  void anExportHoldsWhatTheListShows() throws IOException {
    sendTo("one");
    sendTo("two");
    Path file = temporary.resolve("export.json");

    Result result = cli.run("history", "export", file.toString(), "--limit", "1");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    Result listed = cli.run("history", "list", "--limit", "1", "--json");
    assertThat(Json.parse(Files.readString(file))).contains(listed.json());
  }

  @ParameterizedTest
  @CsvSource({
    "missing/export.json, there is no folder",
    "data, it is a folder",
    "data/history.db/export.json, Not a directory"
  })
  void anExportThatCannotBeWrittenEndsWith3AndSaysWhatToDo(String name, String reason) {
    sendTo("one");
    Path file = temporary.resolve(name);

    Result result = cli.run("history", "export", file.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("Cannot write " + file + ": " + reason)
        .contains("Check the folder")
        .doesNotContain("Exception");
    assertThat(cli.run("history", "list", "--json").code()).isZero();
  }

  @Test
  void aProfileIsAddedListedShownAndRemoved() {
    Result added =
        cli.typing("Bearer abc.def\n")
            .run("profile", "add", "Té st", "--url", URL, "--environment", "production");

    assertThat(added.code()).isZero();
    assertThat(added.err()).contains("taken off");
    assertThat(keychain.entries().values()).containsExactly("abc.def");
    Result shown = cli.run("profile", "show", "té ST", "--json");
    assertThat(shown.out().strip())
        .isEqualTo(
            "{\"name\":\"Té st\",\"environment\":\"production\",\"url\":\""
                + URL
                + "\",\"token\":{\"state\":\"OPAQUE\",\"expiresAt\":null}}");
    assertThat(cli.run("profile", "show", "Té st").out()).contains(URL);
    assertThat(cli.run("profile", "list").out()).contains("Té st", "production", URL);
    assertThat(cli.run("profile", "remove", "Té st").code()).isZero();
    assertThat(keychain.entries()).isEmpty();
    assertThat(cli.run("profile", "list", "--json").out().strip()).isEqualTo("{\"profiles\":[]}");
  }

  @Test
  void listingProfilesNeverOpensTheKeychain() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);
    int calls = keychain.calls();

    Result listed = cli.run("profile", "list", "--json");

    assertThat(listed.out()).contains("\"token\":{\"state\":\"UNKNOWN\",\"expiresAt\":null}");
    assertThat(keychain.calls()).isEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOCKED", "NO_SERVICE", "TOO_LARGE", "TIMEOUT"})
  void aTokenThatCannotBeStoredLeavesNoProfileAndEndsWith3(Kind trouble) {
    keychain.fail(trouble);

    Result result = cli.typing("abc").run("profile", "add", "x", "--url", URL);

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).isNotBlank();
    assertThat(cli.run("profile", "list", "--json").out()).doesNotContain(URL);
  }

  @Test
  void aLockedKeychainKeepsASendFromHappeningWith3() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);
    keychain.fail(Kind.LOCKED);

    Result sent = cli.run("send", "--profile", "x", "--user-id", "u", "--module-id", "5");

    assertThat(sent.code()).isEqualTo(3);
    assertThat(cli.run("history", "list", "--json").out().strip()).isEqualTo("{\"entries\":[]}");
  }

  @Test
  void theKeychainStaysClosedWhileProductionIsNotConfirmed() {
    cli.typing("abc").run("profile", "add", "x", "--url", URL, "--environment", "production");
    int calls = keychain.calls();

    Result sent = cli.run("send", "--profile", "x", "--user-id", "u", "--module-id", "5");

    assertThat(sent.code()).isEqualTo(5);
    assertThat(keychain.calls()).isEqualTo(calls);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "remove"})
  void anUnknownProfileEndsWith3(String command) {
    assertThat(cli.run("profile", command, "nobody").code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X", "sandbox"})
  void aTakenNameIsAWrongCall(String name) {
    cli.typing("abc").run("profile", "add", "x", "--url", URL);

    assertThat(cli.typing("abc").run("profile", "add", name, "--url", URL).code()).isEqualTo(2);
  }

  @Test
  void aProfileWithoutATokenIsPossibleAndSaid() {
    Result result = cli.run("profile", "add", "bare", "--url", URL);

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("without a token");
    assertThat(keychain.entries()).isEmpty();
  }

  @Test
  void theDataFolderIsTakenBeforeAndAfterTheCommandAndWinsOverTheEnvironment() {
    Path before = temporary.resolve("before");
    Path after = temporary.resolve("after");

    cli.run("--data-dir", before.toString(), "history", "list");
    cli.run("history", "list", "--data-dir", after.toString());

    assertThat(before.resolve("history.db")).exists();
    assertThat(after.resolve("history.db")).exists();
    assertThat(temporary.resolve("data")).doesNotExist();
  }

  @Test
  void aDataFolderThatCannotBeUsedEndsWith3() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");

    Result result = cli.run("history", "list", "--data-dir", file.toString());

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("--data-dir");
  }

  @Test
  void aDamagedFileIsNamedOnStandardErrorAndWorkGoesOn() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("data"));
    Files.writeString(folder.resolve("profiles.json"), "{");
    Files.writeString(folder.resolve("settings.json"), "{");
    Files.writeString(folder.resolve("history.db"), "no database at all, ".repeat(100));

    Result result = cli.run("history", "list", "--json");
    Result profiles = cli.run("profile", "list", "--json");

    assertThat(result.code()).isZero();
    assertThat(result.out().strip()).isEqualTo("{\"entries\":[]}");
    assertThat(result.err()).contains("settings.json.damaged", "history.db");
    assertThat(profiles.code()).isZero();
    assertThat(profiles.err()).contains("profiles.json");
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(cli.run().code()).isEqualTo(42);
    assertThat(cli.run("--data-dir", temporary.toString()).code()).isEqualTo(42);
  }

  @Test
  void versionNamesTheProgramTheBuildAndTheJdk() {
    for (String[] call : List.of(new String[] {"--version"}, new String[] {"send", "--version"})) {
      Result result = cli.run(call);

      assertThat(result.code()).isZero();
      assertThat(result.out()).contains("Trigger Console ", "build ", "JDK 2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "send",
        "check",
        "explain",
        "sandbox",
        "history",
        "history list",
        "history show",
        "history delete",
        "history export",
        "profile",
        "profile list",
        "profile show",
        "profile add",
        "profile remove"
      })
  void helpDescribesEveryCommandAndOption(String command) {
    Result result = cli.run((command + " --help").strip().split(" ", -1));

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("Usage: trigger-console" + (command.isEmpty() ? "" : " " + command))
        .contains("--data-dir", "--help", "--version")
        .doesNotContain("--token=", "cli.");
    assertThat(result.err()).isEmpty();
  }

  private Result sendTo(String user) {
    return cli.send("--user-id", user, "--module-id", "1068935");
  }

  private static List<Long> ids(Result result) {
    return ((JsonArray) result.at("entries"))
        .items().stream()
            .map(entry -> ((JsonObject) entry).get("historyId").orElseThrow())
            .map(id -> Long.parseLong(((JsonValue.JsonNumber) id).literal()))
            .toList();
  }
}
