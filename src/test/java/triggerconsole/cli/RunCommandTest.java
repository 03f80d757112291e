package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.cli.CliRun.Result;

/** {@code run} as scripts and build servers use it. */
@Timeout(120)
class RunCommandTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  @TempDir Path folder;
  private CliRun cli;

  @BeforeEach
  void open() {
    cli = new CliRun(folder.resolve("data"), new FakeKeychain());
  }

  @Test
  void theErrorLabIsGreenInTheSandbox() {
    Result result = cli.run("run", "documented-errors", "--sandbox");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains(": 14 passed, 0 failed, 0 skipped.");
    assertThat(cli.run("history", "list", "--json", "--limit", "1").out())
        .contains("\"origin\":\"SUITE\"");
  }

  @Test
  void theExampleOfTheDocumentsIsGreen() {
    Result result = cli.run("run", "docs/examples/checkout.yaml", "--sandbox", "--json");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.at("passed")).isEqualTo(JsonValue.number(8));
    assertThat(result.text("ended")).isEqualTo("DONE");
  }

  @Test
  void aFailedCaseHasItsLineWithExpectedAndActual() throws IOException {
    Path suite = suite("s.yaml", "One", "is_async: absent", "{status: 400}");

    Result result = cli.run("run", suite.toString(), "--sandbox");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith(
            "FAILED One: verdict: expected ACCEPTED_REDIRECT, got SILENT_NO_REDIRECT; status:"
                + " expected 400, got 200\n")
        .contains("0 passed, 1 failed, 0 skipped.");
  }

  @Test
  void asJsonItIsOneObjectWithTheFailures() throws IOException {
    Path suite = suite("s.yaml", "One", "is_async: absent", "{}");

    Result result = cli.run("run", suite.toString(), "--sandbox", "--json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.at("failed")).isEqualTo(JsonValue.number(1));
    assertThat(((JsonArray) result.at("failures")).items()).hasSize(1);
    assertThat(result.out())
        .contains("\"expected\":\"ACCEPTED_REDIRECT\",\"actual\":\"SILENT_NO_REDIRECT\"");
  }

  @Test
  void severalSuitesRunOneAfterTheOther() throws IOException {
    Path one = suite("one.yaml", "One", "wait_time: 0", "{}");
    Path two = suite("two.yaml", "Two", "is_async: absent", "{}");
    Files.writeString(two, Files.readString(two).replace("suite: S", "suite: T"));

    Result result = cli.run("run", one.toString(), two.toString(), "--sandbox");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("FAILED T › Two: ").contains("1 passed, 1 failed");

    Result same = cli.run("run", one.toString(), one.toString(), "--sandbox");

    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err()).contains("another suite of this run is called \"S\" too");
  }

  @Test
  void theRecordAndTheReportsAreWritten() {
    Path record = folder.resolve("r.jsonl");
    Path junit = folder.resolve("r.xml");
    Path html = folder.resolve("r.html");

    Result result =
        cli.run(
            "run",
            "documented-errors",
            "--sandbox",
            "--jsonl",
            record.toString(),
            "--junit",
            junit.toString(),
            "--html",
            html.toString());

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(record).content().hasLineCount(14);
    assertThat(junit).content().contains("tests=\"14\"");
    assertThat(html).content().contains("Documented errors");
  }

  @Test
  void aReportWithoutARecordLeavesNoOtherFileBehind() throws IOException {
    Path junit = folder.resolve("r.xml");

    cli.run("run", "documented-errors", "--sandbox", "--junit", junit.toString());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(junit, folder.resolve("data"));
    }
  }

  @Test
  void shardsAndResumingAddUpToTheWhole() throws IOException {
    Path record = folder.resolve("r.jsonl");
    String[] call = {"run", "documented-errors", "--sandbox", "--jsonl", record.toString()};

    Result shard = cli.run(with(call, "--shard", "1/3"));
    Result rest = cli.run(with(call, "--resume", record.toString()));
    Result nothing = cli.run(with(call, "--resume", record.toString()));

    assertThat(shard.out()).startsWith("5 cases");
    assertThat(rest.out()).startsWith("9 cases");
    assertThat(nothing.out()).startsWith("0 cases");
    assertThat(nothing.code()).isZero();
    assertThat(record).content().hasLineCount(14);
  }

  @Test
  void onlyWhatFailedIsRunAgain() throws IOException {
    Path record = folder.resolve("r.jsonl");
    Path data = Files.writeString(folder.resolve("d.csv"), "async\nabsent\ntrue\n");
    Path suite = suite("s.yaml", "One ${async}", "is_async: '${async}'", "{}");

    Result first =
        cli.run(
            "run",
            suite.toString(),
            "--sandbox",
            "--data",
            data.toString(),
            "--jsonl",
            record.toString());
    Result again =
        cli.run(
            "run",
            suite.toString(),
            "--sandbox",
            "--data",
            data.toString(),
            "--failed-of",
            record.toString());

    assertThat(first.out()).contains("FAILED One absent (row 1): ").contains("1 passed, 1 failed");
    assertThat(again.out()).startsWith("FAILED One absent (row 1): ").contains("1 cases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--concurrency 0          | --concurrency takes a whole number from 1 to 256, not \"0\".",
        "--concurrency many       | --concurrency takes a whole number from 1 to 256, not"
            + " \"many\".",
        "--rate 0                 | --rate takes a number above 0, at most a million, not \"0.0\".",
        "--bail 0                 | --bail takes a whole number above 0, not \"0\".",
        "--shard 5/4              | --shard takes two whole numbers such as 2/4, the first not"
            + " above the second, not \"5/4\".",
        "--shard 1                | --shard takes two whole numbers such as 2/4, the first not"
            + " above the second, not \"1\".",
        "--resume a --failed-of b | The options --resume and --failed-of do not go together",
        "--data nowhere.csv       | nowhere.csv: ",
        "--resume nowhere.jsonl   | nowhere.jsonl"
      })
  void aWrongCallEndsWith2AndSaysWhy(String options, String said) {
    Result result =
        cli.run(with(new String[] {"run", "documented-errors", "--sandbox"}, options.split(" ")));

    assertThat(result.code()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).contains(said);
  }

  @Test
  void aSuiteWithMistakesEndsWith2AndTellsThemAll() throws IOException {
    Path suite =
        Files.writeString(
            folder.resolve("s.yaml"),
            "suite: S\ncases:\n  - nam: One\n    raw: x\n    tokn: none\n");

    Result result = cli.run("run", suite.toString(), "--sandbox");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains(suite + ":3:5: There is no key \"nam\" in a case. Did you mean \"name\"?")
        .contains(suite + ":5:5: There is no key \"tokn\" in a case. Did you mean \"token\"?");
    assertThat(cli.run("run", "nowhere.yaml", "--sandbox").err())
        .contains("A suite is a YAML file, or documented-errors, the built-in one.");
  }

  @Test
  void aColumnThatIsNotThereEndsWith2AndNothingIsSent() throws IOException {
    Path suite = suite("s.yaml", "One", "module_id: '${modul}'", "{}");
    Path data = Files.writeString(folder.resolve("d.csv"), "module\n1\n");

    Result result = cli.run("run", suite.toString(), "--sandbox", "--data", data.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean \"module\"?");
    assertThat(cli.run("history", "list", "--json").out()).contains("\"entries\":[]");
  }

  @Test
  void productionWantsToBeConfirmedByName() {
    Result result =
        cli.with("TRIGGER_CONSOLE_TOKEN", "abc")
            .run(
                "run",
                "documented-errors",
                "--url",
                "https://app.certainly.io/actionsvc/trigger-response/");

    assertThat(result.code()).isEqualTo(5);
    assertThat(result.err()).contains("app.certainly.io");
    assertThat(cli.run("history", "list", "--json").out()).contains("\"entries\":[]");
  }

  @Test
  void whatIsRefusedReplacesNoRecord() throws IOException {
    Path record = Files.writeString(folder.resolve("r.jsonl"), "kept");

    Result result =
        cli.with("TRIGGER_CONSOLE_TOKEN", "abc")
            .run(
                "run",
                "documented-errors",
                "--url",
                "https://app.certainly.io/actionsvc/trigger-response/",
                "--jsonl",
                record.toString(),
                "--junit",
                folder.resolve("r.xml").toString());

    assertThat(result.code()).isEqualTo(5);
    assertThat(record).hasContent("kept");
    assertThat(folder.resolve("r.xml")).doesNotExist();
  }

  @Test
  void aReportThatHasNoPlaceIsToldBeforeAnythingIsSent() {
    for (String place : List.of("nowhere/r.xml", ".")) {
      Result result =
          cli.run(
              "run", "documented-errors", "--sandbox", "--junit", folder.resolve(place).toString());

      assertThat(result.code()).as(result.err()).isEqualTo(3);
    }
    assertThat(cli.run("history", "list", "--json").out()).contains("\"entries\":[]");
  }

  @Test
  void aCaseCanNameTheSandboxItself() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}\n    profile: sandbox");

    Result result =
        cli.with("TRIGGER_CONSOLE_TOKEN", "abc")
            .run("run", suite.toString(), "--url", "http://127.0.0.1:1/");

    assertThat(result.code()).as(result.out()).isZero();
  }

  @Test
  void anUnknownProfileEndsWith3() throws IOException {
    assertThat(cli.run("run", "documented-errors", "--profile", "nobody").code()).isEqualTo(3);

    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}\n    profile: nobody");
    Result named = cli.run("run", suite.toString(), "--sandbox");
    assertThat(named.code()).isEqualTo(3);
    assertThat(named.err()).contains("nobody");
  }

  @Test
  void nothingThatAnswersEndsWith4() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}");

    Result result =
        cli.with("TRIGGER_CONSOLE_TOKEN", "abc")
            .run("run", suite.toString(), "--url", "http://127.0.0.1:1/");

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.out())
        .contains("FAILED One: verdict: expected ACCEPTED_REDIRECT, got NOT_SENT");
  }

  @Test
  void whereNobodyCanBeLookedAtAfterwardsTheRunSaysSo() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{after: {module: 5}}");
    String said = "only a sandbox on this machine can be asked";

    Result elsewhere =
        cli.with("TRIGGER_CONSOLE_TOKEN", "abc")
            .run("run", suite.toString(), "--url", "https://trigger-console.invalid/");
    Result here = cli.run("run", suite.toString(), "--sandbox");

    assertThat(elsewhere.err()).contains(said);
    assertThat(here.err()).doesNotContain(said);
  }

  @Test
  void anInterruptedRunEndsWith130AndItsReportsHaveWhatWasDone() throws Exception {
    Path junit = folder.resolve("r.xml");
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}");
    cli.with("TRIGGER_CONSOLE_TOKEN", "abc");
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
      FutureTask<Result> run =
          new FutureTask<>(
              () -> cli.run("run", suite.toString(), "--url", url, "--junit", junit.toString()));
      Thread thread = Thread.ofPlatform().start(run);
      try (Socket taken = silent.accept()) {
        assertThat(taken.getInputStream().read()).isEqualTo('P');
        thread.interrupt();

        assertThat(run.get().code()).isEqualTo(130);
        assertThat(run.get().out()).contains("0 cases").contains("1 were not run.");
        assertThat(junit).exists();
      }
    }
  }

  private Path suite(String file, String name, String key, String expect) throws IOException {
    return Files.writeString(
        folder.resolve(file),
        String.join(
            "\n",
            List.of(
                "suite: S",
                "cases:",
                "  - name: '" + name + "'",
                "    body:",
                "      user_id: " + ANNA,
                key.startsWith("module_id") ? "" : "      module_id: 1068935",
                "      " + key,
                "    expect: " + expect,
                "")));
  }

  private static String[] with(String[] call, String... more) {
    return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
  }
}
