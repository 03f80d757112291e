package triggerconsole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.cli.CliRun.Result;
import triggerconsole.exchange.AnswerBody;

/** What {@code explain} says of an exchange from elsewhere. */
class ExplainCommandTest extends CliTest {

  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"user_id\":\"x\",\"module_id\":5,\"is_async\":true} | 200 | 0 | ACCEPTED_REDIRECT",
        "{\"user_id\":\"x\",\"module_id\":5}                   | 200 | 1 | SILENT_NO_REDIRECT",
        "                                                      | 200 | 1 | REQUEST_UNKNOWN",
        "                                                      |     | 1 | REQUEST_UNKNOWN"
      })
  void explainJudgesAnExchangeFromElsewhere(String request, String status, int code, String verdict)
      throws IOException {
    Path response = Files.writeString(temporary.resolve("response"), ACCEPTED);
    List<String> call =
        new ArrayList<>(List.of("explain", "--response", response.toString(), "--json"));
    if (request != null) {
      Path body = Files.writeString(temporary.resolve("request"), request);
      call.addAll(List.of("--request", body.toString()));
    }
    if (status != null) {
      call.addAll(List.of("--status", status));
    }

    Result result = cli.run(call.toArray(String[]::new));

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.text("verdict")).isEqualTo(verdict);
    assertThat(result.at("statusAsDocumented"))
        .isEqualTo(status == null ? JsonValue.NULL : JsonValue.bool(status.equals("200")));
    assertThat(result.at("historyId")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void explainReadsTheAnswerFromStandardInput() {
    Result result = cli.typing("<html>").run("explain", "--response", "-", "--status", "502");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerOfMoreThan64MbIsReadSoFarAndIsUndocumented(boolean fromFile) throws IOException {
    String spaces = " ".repeat(AnswerBody.LIMIT - ACCEPTED.length() + 1);
    Path response = temporary.resolve("response");
    if (fromFile) {
      Files.writeString(response, ACCEPTED + spaces);
    } else {
      cli.typing(ACCEPTED + spaces);
    }

    Result result =
        cli.run(
            "explain",
            "--response",
            fromFile ? response.toString() : "-",
            "--status",
            "200",
            "--json");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.text("verdict")).isEqualTo("UNDOCUMENTED");
    assertThat(result.at("response", "truncated")).isEqualTo(JsonValue.bool(true));
    assertThat(result.at("response", "bytes")).isEqualTo(JsonValue.number(AnswerBody.LIMIT));
  }

  @Test
  void anAnswerOf64MbIsReadWhole() {
    String spaces = " ".repeat(AnswerBody.LIMIT - ACCEPTED.length());

    Result result = cli.typing(ACCEPTED + spaces).run("explain", "--response", "-", "--json");

    assertThat(result.text("verdict")).isEqualTo("REQUEST_UNKNOWN");
    assertThat(result.at("response", "truncated")).isEqualTo(JsonValue.bool(false));
  }
}
