package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.cli.CliRun.Result;

/** {@code send} has its token from the environment or from standard input, never from the call. */
class SendTokenTest extends CliTest {

  @Test
  void aMissingTokenIsAFindingAndCanBeOverridden() {
    String url = "http://127.0.0.1:1/";

    Result stopped = cli.run(request(url));
    Result sent = cli.run(with(request(url), "--send-anyway"));

    assertThat(stopped.code()).isEqualTo(2);
    assertThat(stopped.rules()).contains("token-missing");
    assertThat(sent.code()).isEqualTo(4);
  }

  @Test
  void theTokenIsReadFromStandardInput() {
    Result result =
        cli.typing("  JWT abc.def.ghi \n")
            .run(with(request("http://127.0.0.1:1/"), "--token-stdin"));

    assertThat(result.code()).isEqualTo(4);
    assertThat(result.rules())
        .contains("token-scheme-included", "token-whitespace")
        .doesNotContain("token-missing");
  }

  @Test
  void aTokenWithControlCharactersIsAWrongCall() {
    Result result = withToken().with("TRIGGER_CONSOLE_TOKEN", "a\u0001b").run(request("http://x/"));

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
}
