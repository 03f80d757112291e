package triggerconsole.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.trigger.Body;

/** The command is run by a real bash; a function in curl's place tells what it was given. */
class CurlTextTest {

  private static final String STUB =
      """
      curl() {
        printf '%s\\0' "$@" > arguments
        case "$*" in *@-) cat > body ;; esac
      }
      """;

  @TempDir Path folder;

  @Test
  void theTokenIsLeftToTheShell() {
    assertThat(CurlText.of(Samples.entry().request()))
        .isEqualTo(
            """
            curl --request POST \\
              --url 'http://127.0.0.1:4000/actionsvc/trigger-response/' \\
              --header "Authorization: JWT $TRIGGER_CONSOLE_TOKEN" \\
              --header 'Content-Type: application/json' \\
              --data-raw '{"user_id":"webbot:anna","module_id":1068935,"is_async":true}'\
            """);
  }

  @Test
  void whatWasSentWithoutATokenIsCopiedWithoutOne() {
    NewEntry sent = Samples.entry();
    NewEntry without =
        new NewEntry(
            sent.startedAt(),
            sent.origin(),
            sent.run(),
            sent.profile(),
            sent.environment(),
            sent.request(),
            sent.findings(),
            List.of("token-missing"));

    HistoryEntry entry = new HistoryEntry(1, without, Optional.empty(), Optional.empty(), "");

    assertThat(CurlText.of(entry)).doesNotContain("Authorization", "TOKEN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"a\":\"it's\"}",
        "'",
        "''",
        "'\\''",
        "\\",
        "\\n",
        "\n",
        "a\nb\n",
        "$HOME",
        "`id`",
        "$(id)",
        "!!",
        "\"",
        "@file",
        "%s%d",
        "😀 Ä ß",
        "-x",
        "a\tb",
        "a\rb",
        "\0",
        "a\0b",
        "\u001b[31m",
        "\u0085",
        "*",
        "~",
        "# no comment",
        "{a,b}",
        "&& false",
        "trailing \\"
      })
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
  void anyBodyArrivesByteForByte(String body) throws Exception {
    assertArrives(Samples.URL, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
  void bytesThatAreNoTextArriveToo() throws Exception {
    byte[] every = new byte[256];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) i;
    }
    assertArrives(Samples.URL, every);
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      assertArrives(Samples.URL, bytes);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
  void aBodyTooLongForAnArgumentArrivesToo() throws Exception {
    byte[] body = "{\"a\":\"it's 100 % ä\"}\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    assertArrives(Samples.URL, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://app.certainly.io/actionsvc/trigger-response/",
        "",
        "it's",
        "a b",
        "$(id)",
        "http://[::1]:8080/",
        "http://host/{x}?a=1&b=2;c#d",
        "-o /tmp/x"
      })
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
  void anyUrlArrives(String url) throws Exception {
    assertArrives(url, new byte[] {'{', '}'});
  }

  private void assertArrives(String url, byte[] body) throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("body"));
    run(CurlText.of(new TriggerRequest(url, Body.of(body))));

    List<String> arguments = List.of(Files.readString(folder.resolve("arguments")).split("\0", -1));
    assertThat(arguments)
        .startsWith("--request", "POST", "--url", url)
        .containsSubsequence("--header", "Authorization: JWT it's $a \"token\"")
        .containsSubsequence("--header", "Content-Type: application/json");
    assertThat(arguments.contains("--globoff")).isEqualTo(url.contains("[") || url.contains("{"));
    int data = arguments.size() - 3;
    byte[] arrived =
        arguments.get(data).equals("--data-raw")
            ? arguments.get(data + 1).getBytes(StandardCharsets.UTF_8)
            : Files.readAllBytes(folder.resolve("body"));
    assertThat(Arrays.equals(arrived, body)).as("%s", Arrays.toString(arrived)).isTrue();
  }

  private void run(String command) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("script"), STUB + command + "\n");
    ProcessBuilder builder =
        new ProcessBuilder("bash", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put(CurlText.TOKEN_VARIABLE, "it's $a \"token\"");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).isEmpty();
  }
}
