package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import triggerconsole.cli.CliRun.Result;

/** What {@code check} tells; nothing is sent. */
class CheckCommandTest extends CliTest {

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

  @Test
  void checkAndExplainLeaveNothingBehind() {
    cli.run("check", "--user-id", "x");
    cli.typing("{}").run("explain", "--response", "-");

    assertThat(temporary.resolve("data")).doesNotExist();
  }
}
