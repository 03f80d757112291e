package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sandbox --bot FILE}. */
class BotFileCommandTest {

  @TempDir private Path folder;

  @Test
  void theSandboxStartsWithTheBotsOfTheFileAndPrintsTheirFirstToken() throws Exception {
    Path file = folder.resolve("bot.yaml");
    Files.writeString(
        file,
        """
        bots:
          - name: Mine
            tokens: [my-token, second]
            modules: [{id: 1, name: Start}]
        """);
    StreamedRun run = new StreamedRun(folder);

    Thread thread = run.start("sandbox", "--bot", file.toString());

    assertThat(run.line()).startsWith("http://127.0.0.1:");
    assertThat(run.line()).isEqualTo("token my-token");
    thread.interrupt();
    assertThat(run.code()).isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void whatIsWrongInTheFileIsToldWithItsPlaceAndNothingStarts() throws IOException {
    Path file = Files.writeString(folder.resolve("bot.yaml"), "bots:\n  - nam: Mine\n");

    CliRun.Result result = run(file);

    assertThat(result.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .contains(file + ":2:5: There is no key \"nam\" in a bot. Did you mean \"name\"?")
        .last()
        .asString()
        .contains("was not started");
  }

  @Test
  void aFileThatIsNotThereIsAWrongCallToo() {
    CliRun.Result result = run(folder.resolve("none.yaml"));

    assertThat(result.code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(result.err()).contains("there is no such file");
  }

  private CliRun.Result run(Path file) {
    return new CliRun(folder, new FakeKeychain()).run("sandbox", "--bot", file.toString());
  }
}
