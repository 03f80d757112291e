package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.diagnosis.Exchanges.REDIRECT;
import static triggerconsole.diagnosis.Exchanges.judge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.Answer;

/** Whatever else comes back is undocumented, is said in plain words and never throws. */
class UndocumentedTest {

  private static final int HUGE = 60_000_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "502 | <html><h1>Bad Gateway</h1>            | Undocumented · 502 HTML page",
        "200 | <!DOCTYPE html><title>x</title>       | Undocumented · 200 HTML page",
        "500 | ``                                    | Undocumented · 500 empty",
        "200 | plain words                           | Undocumented · 200 no JSON",
        "200 | {\"error\":[],\"mess                  | Undocumented · 200 no JSON",
        "429 | {\"detail\":\"slow down\"}            | Undocumented · 429 other JSON",
        "200 | [1,2,3]                               | Undocumented · 200 other JSON",
        "200 | {\"error\":\"boom\",\"message\":null} | Undocumented · 200 unknown error",
        "400 | {\"error\":[{\"msg\":\"boom\"}]}      | Undocumented · 400 unknown error",
      })
  void theChipSaysStatusAndKind(int status, String answer, String chip) {
    Verdict verdict = judge(REDIRECT, status, answer);
    assertThat(verdict.code()).isEqualTo(VerdictCode.UNDOCUMENTED);
    assertThat(verdict.chip()).isEqualTo(chip);
    assertThat(verdict.title()).contains("status " + status);
    assertThat(verdict.statusAsDocumented()).isEmpty();
    assertThat(verdict.documentedError()).isEmpty();
  }

  @Test
  void withoutAStatusNoneIsNamed() {
    assertThat(Exchanges.explain(OptionalInt.empty(), "<html>").chip())
        .isEqualTo("Undocumented · HTML page");
  }

  @Test
  void anUnknownErrorTextIsTheEvidence() {
    assertThat(judge(REDIRECT, 400, "{\"error\":[{\"msg\":\"boom\"}]}").evidence())
        .containsExactly("/error/0/msg");
  }

  @Test
  void anAnswerThatWasCutAt64MbIsUndocumentedWhateverItBeginsWith() {
    Answer cut = new Answer(200, List.of(), Bytes.of(Exchanges.ACCEPTED), true, 1, 2);
    Verdict verdict = Diagnosis.judge(REDIRECT, cut);
    assertThat(verdict.code()).isEqualTo(VerdictCode.UNDOCUMENTED);
    assertThat(verdict.statusAsDocumented()).isEmpty();
    assertThat(verdict.chip()).isEqualTo("Undocumented · 200 over 64 MB");
  }

  @Test
  void bytesThatAreNoTextAreUndocumented() {
    byte[] garbage = {(byte) 0xff, (byte) 0xfe, 0, '{', '}'};
    assertThat(judged(garbage).chip()).isEqualTo("Undocumented · 200 no text");
  }

  @Test
  void aPageInAnotherEncodingIsStillAPage() {
    byte[] latin = {'<', 'H', 'T', 'M', 'L', '>', (byte) 0xe9};
    assertThat(judged(latin).chip()).isEqualTo("Undocumented · 200 HTML page");
  }

  @Test
  void endlessNestingIsUndocumented() {
    for (String bracket : List.of("[", "{\"error\":", "{\"error\":[", "{\"x\":")) {
      assertThat(judged(bracket.repeat(200_000).getBytes(StandardCharsets.UTF_8)).code())
          .isEqualTo(VerdictCode.UNDOCUMENTED);
    }
  }

  @Test
  void sixtyMegabytesOfNonsenseAreJudged() {
    for (char filler : new char[] {' ', '[', 'x', '"', '\0'}) {
      byte[] bytes = new byte[HUGE];
      Arrays.fill(bytes, (byte) filler);
      assertThat(judged(bytes).code()).isEqualTo(VerdictCode.UNDOCUMENTED);
    }
  }

  @Test
  void aKnownTextAtTheEndOfSixtyMegabytesIsFound() {
    String answer = "{\"pad\":[0" + ",0".repeat(HUGE / 2) + "],\"error\":\"user_id is mandatory\"}";
    assertThat(judge("{}", 400, answer).code()).isEqualTo(VerdictCode.MISSING_KEYS);
  }

  private static Verdict judged(byte[] answer) {
    return Diagnosis.judge(REDIRECT, new Answer(200, List.of(), Bytes.of(answer), false, 1, 2));
  }
}
