package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.Canary;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.history.CurlText;
import triggerconsole.history.History;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.Logs;

/** The token is in no output, no history, no log and no file (contract, section 3). */
class CanaryTest {

  private static final String CANARY = "cAnArY/+\"\\7-t0k3n.wItH=odd&signs~0123456789";

  private static final Canary SEARCH = new Canary(CANARY);

  @TempDir Path temporary;

  @Test
  void theTokenIsInNoOutputAndInNoFileInWhateverForm() throws IOException {
    FakeKeychain keychain = new FakeKeychain();
    Path folder = temporary.resolve("data");
    CliRun cli = new CliRun(folder, keychain);
    List<String> written = new ArrayList<>();
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      String url = sandbox.url();
      cli.typing("JWT " + CANARY);
      written.add(text(cli.run("profile", "add", "canary", "--url", url)));
      assertThat(keychain.entries().values()).containsExactly(CANARY);
      written.add(text(cli.run("profile", "show", "canary", "--json")));
      written.add(text(cli.run(send("--profile", "canary", "--json"))));
      written.add(text(cli.run(send("--profile", "canary"))));
      written.add(text(cli.run(send("--url", url, "--token-stdin", "--json"))));
      written.add(text(cli.run(send("--url", "http://127.0.0.1:1/", "--token-stdin"))));
      cli.with("TRIGGER_CONSOLE_TOKEN", CANARY);
      written.add(text(cli.run(send("--url", url, "--json"))));
      written.add(text(cli.run(send("--url", url, "--token", CANARY))));
      written.add(text(cli.run(send("--url", url, "--token=" + CANARY))));
      written.add(text(cli.run(send("--url", url, "--tokn=" + CANARY))));
      written.add(text(cli.run(send("--url", url, CANARY))));
      written.add(
          text(cli.with("TRIGGER_CONSOLE_TOKEN", CANARY + "\u0007").run(send("--url", url))));
      written.add(text(cli.run("history", "list", "--json")));
      written.add(text(cli.run("history", "show", "1")));
      cli.run("history", "export", temporary.resolve("export.json").toString());
      cli.run("history", "export", temporary.resolve("export.csv").toString());
      keychain.fail(Kind.LOCKED);
      written.add(text(cli.run(send("--profile", "canary", "--json"))));
    }
    written.add(curl(folder));

    for (String text : written) {
      assertThat(SEARCH.in(text)).isEmpty();
    }
    assertThat(SEARCH.inFiles(temporary)).isEmpty();
    assertThat(files()).anyMatch(file -> file.endsWith("history.db"));
    assertThat(files()).anyMatch(file -> file.toString().contains("logs"));
  }

  @Test
  void reportsLedgersAndResultsHoldNoTokenEither() throws IOException {
    CliRun cli = new CliRun(temporary.resolve("data"), new FakeKeychain());
    Path rows = temporary.resolve("rows.csv");
    Files.writeString(rows, "user\n" + "webbot:x\n".repeat(3));
    List<String> written = new ArrayList<>();
    try (SandboxServer sandbox = SandboxServer.start(BuiltInBots.bots(), OptionalInt.empty())) {
      cli.typing("JWT " + CANARY);
      cli.run("profile", "add", "canary", "--url", sandbox.url());
      written.add(text(run(cli, "run", "documented-errors", "--jsonl", file("run.jsonl"))));
      String[] reports = {"--junit", file("run.xml"), "--html", file("run.html")};
      written.add(text(cli.run(with(reports, "report", "merge", file("run.jsonl")))));
      String[] columns = {"--map", "user_id=user", "--map", "module_id==1068935"};
      String[] bulk = with(columns, "bulk", rows.toString(), "--results", file("results.csv"));
      written.add(text(run(cli, bulk)));
    }

    for (String text : written) {
      assertThat(SEARCH.in(text)).isEmpty();
    }
    assertThat(files())
        .extracting(file -> file.getFileName().toString())
        .contains("run.jsonl", "run.xml", "run.html", "results.csv")
        .anyMatch(name -> name.endsWith(".db") && !name.startsWith("history"));
    assertThat(SEARCH.inFiles(temporary)).isEmpty();
  }

  private static Result run(CliRun cli, String... call) {
    return cli.run(with(new String[] {"--profile", "canary"}, call));
  }

  private static String[] with(String[] more, String... call) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
  }

  private String file(String name) {
    return temporary.resolve(name).toString();
  }

  @Test
  void theSearchForTheTokenWouldFindIt() {
    byte[] bytes = ("ab" + CANARY).getBytes(StandardCharsets.UTF_8);
    assertThat(SEARCH.in("x" + Base64.getEncoder().encodeToString(bytes))).isNotEmpty();
    assertThat(SEARCH.in("{\"t\":\"cAnArY/+\\\"\\\\7-t0k3n.wItH=odd&signs~0123456789\"}"))
        .isNotEmpty();
  }

  /** Every entry as a command, and a bug that was logged while a token was at hand. */
  private static String curl(Path folder) {
    StringBuilder text = new StringBuilder();
    try (History history = History.open(folder);
        Logs _ = Logs.to(new DataFolder(folder))) {
      for (long id = 1; id <= history.total(); id++) {
        text.append(CurlText.of(history.entry(id).orElseThrow()));
      }
      java.util.logging.Logger.getLogger("triggerconsole.test")
          .severe(new triggerconsole.trigger.Token(CANARY).toString());
    }
    return text.toString();
  }

  private static String[] send(String... more) {
    return Stream.concat(
            Stream.of("send", "--user-id", "webbot:x", "--module-id", "5"), Stream.of(more))
        .toArray(String[]::new);
  }

  private static String text(Result result) {
    return result.out() + result.err();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
