package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static triggerconsole.diagnosis.Exchanges.article;
import static triggerconsole.diagnosis.Exchanges.judge;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.trigger.Body;

/** The article's own bodies, byte for byte, mean what the article says. */
class ArticleTest {

  private static final String SILENT =
      "{\"user_id\":\"webbot:1\",\"module_id\":1068935,\"wait_time\":0,\"custom_vars\":{}}";

  @Test
  void theExampleRequestIsAcceptedWithARedirectThatNobodyConfirms() throws IOException {
    Verdict verdict = judge(article("request"), 200, article("error-1"));
    assertThat(verdict.code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    assertThat(verdict.documentedError()).isEmpty();
    assertThat(verdict.title())
        .isEqualTo("Accepted. The redirect to module 1068935 is not confirmed by the API.");
    assertThat(verdict.nextSteps().getFirst()).contains("{{certainly.from}}");
  }

  @Test
  void error1IsTheSame200AsASuccessAndOnlyTheRequestDiffers() throws IOException {
    Verdict verdict = judge(SILENT, 200, article("error-1"));
    assertThat(verdict.code()).isEqualTo(VerdictCode.SILENT_NO_REDIRECT);
    assertThat(verdict.documentedError()).hasValue(1);
    assertThat(verdict.fields()).containsExactly("is_async");
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.evidence()).containsExactly("/error", "/message");
    assertThat(verdict.title())
        .isEqualTo("Documented error 1: accepted, but the user will not be redirected.");
    assertThat(verdict.explanation()).contains("absent");
  }

  @Test
  void error2NamesBothKeysWhenNeitherWasSent() throws IOException {
    Verdict verdict = judge("{}", 400, article("error-2"));
    assertThat(verdict.code()).isEqualTo(VerdictCode.MISSING_KEYS);
    assertThat(verdict.documentedError()).hasValue(2);
    assertThat(verdict.fields()).containsExactly("user_id", "module_id");
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.evidence()).containsExactly("/error");
  }

  @Test
  void error3NamesUserAndModule() throws IOException {
    Verdict verdict = judge(article("request"), 400, article("error-3"));
    assertThat(verdict.code()).isEqualTo(VerdictCode.NOT_FOUND);
    assertThat(verdict.documentedError()).hasValue(3);
    assertThat(verdict.fields()).containsExactly("user_id", "module_id");
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.nextSteps().getFirst()).contains("{{certainly.from}}");
  }

  @Test
  void error4IsATokenRefusedUnder400AndNot401() throws IOException {
    Verdict verdict = judge(article("request"), 400, article("error-4"));
    assertThat(verdict.code()).isEqualTo(VerdictCode.AUTH_FAILED);
    assertThat(verdict.documentedError()).hasValue(4);
    assertThat(verdict.fields()).isEmpty();
    assertThat(verdict.statusAsDocumented()).contains(true);
    assertThat(verdict.evidence()).containsExactly("/error/0/msg");
    assertThat(verdict.title())
        .isEqualTo("Documented error 4: the token was refused (status 400, not 401).");
  }

  @Test
  void everyBodyIsExplainedWithoutStatusAndRequest() throws IOException {
    List<VerdictCode> codes =
        List.of(
            VerdictCode.REQUEST_UNKNOWN,
            VerdictCode.MISSING_KEYS,
            VerdictCode.NOT_FOUND,
            VerdictCode.AUTH_FAILED);
    for (int error = 1; error <= 4; error++) {
      Verdict verdict =
          Diagnosis.explain(
              Optional.empty(),
              OptionalInt.empty(),
              AnswerBody.of(Bytes.of(article("error-" + error))));
      assertThat(verdict.code()).isEqualTo(codes.get(error - 1));
      assertThat(verdict.statusAsDocumented()).isEmpty();
    }
  }

  @Test
  void aKnownRequestDecidesAnAnswerFromElsewhere() throws IOException {
    Verdict verdict =
        Diagnosis.explain(
            Optional.of(Body.of(SILENT)),
            OptionalInt.empty(),
            AnswerBody.of(Bytes.of(article("error-1"))));
    assertThat(verdict.code()).isEqualTo(VerdictCode.SILENT_NO_REDIRECT);
    assertThat(verdict.statusAsDocumented()).isEmpty();
  }
}
