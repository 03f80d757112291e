package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.diagnosis.Exchanges.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every known text, in every shape of {@code error}, in any case and spacing, under any status. */
class ErrorTextsTest {

  private static final Map<String, VerdictCode> TEXTS =
      Map.of(
          Exchanges.NEED_JSON, VerdictCode.MISSING_KEYS,
          Exchanges.USER_MANDATORY, VerdictCode.MISSING_KEYS,
          Exchanges.MODULE_MANDATORY, VerdictCode.MISSING_KEYS,
          Exchanges.JOINED_2, VerdictCode.MISSING_KEYS,
          Exchanges.NO_USER, VerdictCode.NOT_FOUND,
          Exchanges.NO_MODULE, VerdictCode.NOT_FOUND,
          Exchanges.JOINED_3, VerdictCode.NOT_FOUND,
          Exchanges.REFUSED, VerdictCode.AUTH_FAILED);

  private static final Map<String, String> SHAPES =
      Map.ofEntries(
          Map.entry("\"%s\"", "/error"),
          Map.entry("[\"%s\"]", "/error/0"),
          Map.entry("[\"\",\"other\",\"%s\"]", "/error/2"),
          Map.entry("[{\"location\":\"Backend\",\"msg\":\"%s\"}]", "/error/0/msg"),
          Map.entry("{\"location\":\"Backend\",\"msg\":\"%s\"}", "/error/msg"),
          Map.entry("{\"a/b~c\":{\"x\":[\"%s\"]}}", "/error/a~1b~0c/x/0"),
          Map.entry("{\"msg\":\"first\",\"msg\":\"%s\"}", "/error/msg"),
          Map.entry("null,\"error\":\"%s\"", "/error"),
          Map.entry("[[[{\"msg\":[\"%s\",1,true,null]}]]]", "/error/0/0/0/msg/0"));

  private static final List<String> WRAPPINGS =
      List.of("%s", "Backend said: %s (code 7)", "%s.", "\\n\\t%s\\u00a0", "x%sx");

  static Stream<Arguments> textsInShapes() {
    return TEXTS.keySet().stream()
        .flatMap(text -> SHAPES.keySet().stream().map(shape -> Arguments.of(text, shape)));
  }

  @ParameterizedTest
  @MethodSource("textsInShapes")
  void aKnownTextIsFoundInEveryShapeAndItsPlaceIsTheEvidence(String text, String shape) {
    Verdict verdict = judge("{}", 400, answer(shape.replace("%s", text)));
    assertThat(verdict.code()).isEqualTo(TEXTS.get(text));
    assertThat(verdict.evidence()).containsExactly(SHAPES.get(shape));
    assertThat(verdict.statusAsDocumented()).contains(true);
  }

  static Stream<String> texts() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void letterCaseSpacingAndSurroundingsDoNotMatter(String text) {
    for (String wrapping : WRAPPINGS) {
      for (String written :
          List.of(
              text,
              text.toUpperCase(Locale.ROOT),
              text.toLowerCase(Locale.ROOT),
              text.replace(" ", "  "),
              text.replace(" ", "\\n"),
              text.replace(" ", "\\u00a0"),
              text.replace(" / ", "/"))) {
        String answer = Exchanges.error(wrapping.replace("%s", written));
        assertThat(judge("{}", 400, answer).code()).as(answer).isEqualTo(TEXTS.get(text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void underAnotherStatusTheVerdictStandsAndTheStatusIsSaidToDiffer(String text) {
    for (int status : new int[] {200, 201, 302, 401, 403, 404, 500, 503}) {
      Verdict verdict = judge("{}", status, Exchanges.error(text));
      assertThat(verdict.code()).isEqualTo(TEXTS.get(text));
      assertThat(verdict.statusAsDocumented()).contains(false);
      assertThat(verdict.explanation()).contains("status " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"user_id\",\"message\":\"user_id is mandatory\"}",
        "{\"error\":null,\"detail\":\"Invalid Authentication credentials\"}",
        "{\"error\":\"user_id is mandatory\",\"error\":\"something else\"}",
        "{\"error\":{\"user_id is mandatory\":true},\"message\":null}",
        "\"user_id is mandatory\"",
        "user_id is mandatory",
        "<html><body>Invalid Authentication credentials</body></html>",
        "{\"error\":\"user_id is mandatory\"",
      })
  void aKnownTextElsewhereThanUnderErrorIsNoDocumentedError(String answer) {
    assertThat(judge("{}", 400, answer).code()).isEqualTo(VerdictCode.UNDOCUMENTED);
  }

  @Test
  void aKnownTextWinsOverTheMessageOfASuccess() {
    String answer = "{\"error\":\"user_id is mandatory\",\"message\":\"1\"}";
    assertThat(judge(Exchanges.REDIRECT, 200, answer).code()).isEqualTo(VerdictCode.MISSING_KEYS);
  }

  @Test
  void ofTextsOfSeveralErrorsTheEarlierCheckOfTheServiceCounts() {
    assertThat(several(Exchanges.NO_USER, Exchanges.USER_MANDATORY, Exchanges.REFUSED))
        .isEqualTo(VerdictCode.AUTH_FAILED);
    assertThat(several(Exchanges.NO_MODULE, Exchanges.MODULE_MANDATORY))
        .isEqualTo(VerdictCode.MISSING_KEYS);
  }

  @Test
  void onlyTheTextsOfTheVerdictAreItsEvidence() {
    String answer = answer("[\"user_id is mandatory\",\"Invalid Authentication credentials\"]");
    assertThat(judge("{}", 400, answer).evidence()).containsExactly("/error/1");
  }

  private static VerdictCode several(String... texts) {
    List<String> quoted = Arrays.stream(texts).map(text -> "\"" + text + "\"").toList();
    return judge("{}", 400, answer("[" + String.join(",", quoted) + "]")).code();
  }

  private static String answer(String error) {
    return "{\"message\":null,\"error\":" + error + "}";
  }
}
