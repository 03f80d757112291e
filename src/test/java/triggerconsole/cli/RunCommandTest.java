package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.cli.CliRun.Result;

/** {@code run} as scripts and build servers use it. */
@Timeout(120)
class RunCommandTest extends SuiteCalls {

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
  void aCaseCanNameTheSandboxItself() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}\n    profile: sandbox");

    Result result = withToken().run("run", suite.toString(), "--url", "http://127.0.0.1:1/");

    assertThat(result.code()).as(result.out()).isZero();
  }

  @Test
  void nothingThatAnswersEndsWith4() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}");

    Result result = withToken().run("run", suite.toString(), "--url", "http://127.0.0.1:1/");

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.out())
        .contains("FAILED One: verdict: expected ACCEPTED_REDIRECT, got NOT_SENT");
  }

  @Test
  void whereNobodyCanBeLookedAtAfterwardsTheRunSaysSo() throws IOException {
    Path suite = suite("s.yaml", "One", "wait_time: 0", "{after: {module: 5}}");
    String said = "only a sandbox on this machine can be asked";

    Result elsewhere =
        withToken().run("run", suite.toString(), "--url", "https://trigger-console.invalid/");
    Result here = cli.run("run", suite.toString(), "--sandbox");

    assertThat(elsewhere.err()).contains(said);
    assertThat(here.err()).doesNotContain(said);
  }
}
