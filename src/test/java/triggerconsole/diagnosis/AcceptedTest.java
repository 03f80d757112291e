package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.diagnosis.Exchanges.ACCEPTED;
import static triggerconsole.diagnosis.Exchanges.judge;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same 200, told apart by what was sent (contract, section 1). */
class AcceptedTest {

  private static final List<String> NO_MODULE = List.of("null", "\"\"", "");
  private static final List<String> MODULE = List.of("1068935", "\"1068935\"", "0", "[]");
  private static final List<String> IS_ASYNC =
      List.of("true", "false", "null", "\"true\"", "1", "");

  static Stream<Arguments> matrix() {
    return Stream.concat(NO_MODULE.stream(), MODULE.stream())
        .flatMap(module -> IS_ASYNC.stream().map(async -> Arguments.of(module, async)));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void moduleAndAsyncDecideWhatASuccessMeans(String module, String async) {
    Verdict verdict = judge(body(module, async), 200, ACCEPTED);
    VerdictCode expected =
        NO_MODULE.contains(module)
            ? VerdictCode.ACCEPTED_VARIABLES_ONLY
            : async.equals("true") ? VerdictCode.ACCEPTED_REDIRECT : VerdictCode.SILENT_NO_REDIRECT;
    boolean silent = expected == VerdictCode.SILENT_NO_REDIRECT;
    assertThat(verdict.code()).isEqualTo(expected);
    assertThat(verdict.documentedError())
        .isEqualTo(silent ? OptionalInt.of(1) : OptionalInt.empty());
    assertThat(verdict.fields()).isEqualTo(silent ? List.of("is_async") : List.of());
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.title()).doesNotContain("redirected to");
  }

  @Test
  void ofDuplicateKeysInTheRequestTheLastCounts() {
    String sent = "{\"user_id\":\"u\",\"module_id\":1,\"is_async\":true,\"is_async\":false}";
    assertThat(judge(sent, 200, ACCEPTED).code()).isEqualTo(VerdictCode.SILENT_NO_REDIRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0    | Accepted · redirect in 0 s   | (0 s)",
        "2.50 | Accepted · redirect in 2.50 s| (2.50 s)",
        "     | Accepted · redirect in 3 s   | default of 3 s",
        "-1   | Accepted · redirect          | wait_time of -1",
        "null | Accepted · redirect          | wait_time of null",
        "\"5\"| Accepted · redirect          | wait_time of \"5\"",
      })
  void theWaitIsTold(String wait, String chip, String told) {
    String waitTime = wait == null ? "" : ",\"wait_time\":" + wait;
    Verdict verdict =
        judge(
            "{\"user_id\":\"u\",\"module_id\":7,\"is_async\":true" + waitTime + "}", 200, ACCEPTED);
    assertThat(verdict.code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    assertThat(verdict.chip()).isEqualTo(chip);
    assertThat(verdict.explanation()).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message\":\"1\"}",
        "{\"error\":null,\"message\":\"1\"}",
        "{\"error\":\"\",\"message\":\"1\"}",
        "{\"error\":\" \\n\",\"message\":\"1\"}",
        "{\"error\":[],\"message\":\"1\"}",
        "{\"error\":[\"\"],\"message\":\"1\"}",
        "{\"error\":[null],\"message\":\"1\"}",
        "{\"error\":[[]],\"message\":\"1\"}",
        "{\"error\":{},\"message\":\"1\"}",
        "{\"error\":[{\"location\":\"\",\"msg\":null}],\"message\":\"1\"}",
        "{\"error\":\"boom\",\"error\":[],\"message\":\"2\",\"message\":\"1\"}",
        "{\"error\":{\"msg\":\"boom\",\"msg\":\"\"},\"message\":\"1\"}",
        " \n{\"message\":\"1\",\"error\":[],\"extra\":{\"error\":\"boom\"}}\n",
        "\uFEFF{\"message\":\"1\",\"error\":[]}",
      })
  void anEmptyErrorIsReadInAllItsShapes(String answer) {
    assertThat(judge(Exchanges.REDIRECT, 200, answer).code())
        .isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":[]}",
        "{\"error\":[],\"message\":1}",
        "{\"error\":[],\"message\":null}",
        "{\"error\":[],\"message\":\"01\"}",
        "{\"error\":[],\"message\":\" 1\"}",
        "{\"error\":[],\"message\":[\"1\"]}",
        "{\"error\":[],\"message\":\"1\",\"message\":\"2\"}",
        "{\"error\":[],\"message\":\"1\",\"error\":\"boom\"}",
        "{\"Error\":[],\"Message\":\"1\"}",
        "[{\"error\":[],\"message\":\"1\"}]",
        "{\"error\":[],\"message\":\"1\"}{}",
        "{\"error\":[],\"message\":\"1\"",
      })
  void whatOnlyLooksLikeASuccessIsUndocumented(String answer) {
    Verdict verdict = judge(Exchanges.REDIRECT, 200, answer);
    assertThat(verdict.code()).isEqualTo(VerdictCode.UNDOCUMENTED);
    assertThat(verdict.statusAsDocumented()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 201, 202, 204, 302, 400, 401, 500})
  void theBodyOfASuccessUnderAnotherStatusIsUndocumented(int status) {
    Verdict verdict = judge(Exchanges.REDIRECT, status, ACCEPTED);
    assertThat(verdict.code()).isEqualTo(VerdictCode.UNDOCUMENTED);
    assertThat(verdict.statusAsDocumented()).isEmpty();
    assertThat(verdict.chip()).isEqualTo("Undocumented · " + status + " with a success body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "user_id=1", "{} {}", "<a/>"})
  void aRequestThatIsNoJsonObjectCannotHaveBeenAccepted(String sent) {
    assertThat(judge(sent, 200, ACCEPTED).code()).isEqualTo(VerdictCode.UNDOCUMENTED);
  }

  @Test
  void aSuccessWithoutItsRequestStaysOpen() {
    Verdict verdict = Exchanges.explain(OptionalInt.of(200), ACCEPTED);
    assertThat(verdict.code()).isEqualTo(VerdictCode.REQUEST_UNKNOWN);
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.documentedError()).isEmpty();
  }

  private static String body(String module, String async) {
    return "{\"user_id\":\"u\""
        + (module.isEmpty() ? "" : ",\"module_id\":" + module)
        + (async.isEmpty() ? "" : ",\"is_async\":" + async)
        + "}";
  }
}
