package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.cli.CliRun.Result;

/** What holds for the command line whatever the command is. */
class EveryCommandTest extends CliTest {

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
}
