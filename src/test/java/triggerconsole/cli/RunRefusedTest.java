package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.cli.CliRun.Result;

/** What {@code run} refuses before anything is sent. */
@Timeout(120)
class RunRefusedTest extends SuiteCalls {

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
            temporary.resolve("s.yaml"),
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
    Path data = Files.writeString(temporary.resolve("d.csv"), "module\n1\n");

    Result result = cli.run("run", suite.toString(), "--sandbox", "--data", data.toString());

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean \"module\"?");
    assertThat(entries()).isEmpty();
  }

  @Test
  void productionWantsToBeConfirmedByName() {
    Result result = withToken().run("run", "documented-errors", "--url", PRODUCTION);

    assertThat(result.code()).isEqualTo(5);
    assertThat(result.err()).contains("app.certainly.io");
    assertThat(entries()).isEmpty();
  }

  @Test
  void anUnknownProfileEndsWith3() throws IOException {
    assertThat(cli.run("run", "documented-errors", "--profile", "nobody").code()).isEqualTo(3);

    Path suite = suite("s.yaml", "One", "wait_time: 0", "{}\n    profile: nobody");
    Result named = cli.run("run", suite.toString(), "--sandbox");
    assertThat(named.code()).isEqualTo(3);
    assertThat(named.err()).contains("nobody");
  }
}
