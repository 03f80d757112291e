package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.cli.CliRun.Result;

/** The options of {@code send} and what they make of the body. */
class SendOptionsTest extends CliTest {

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
    assertThat(result.rules()).contains("wait-time-zero-handover");
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
  void theBuiltInProfileIsTheSandboxToo() {
    assertThat(cli.run("send", "--profile", "sandbox", "--user-id", ANNA, "--json").code())
        .isZero();
  }
}
