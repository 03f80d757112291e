package triggerconsole.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;

/** No complete answer: not sent, or nobody knows (contract, section 1). */
class NoAnswerTest {

  private static final Set<Cause> NOT_SENT =
      EnumSet.of(
          Cause.INVALID_URL,
          Cause.UNKNOWN_HOST,
          Cause.CONNECTION_REFUSED,
          Cause.CONNECT_TIMEOUT,
          Cause.TLS_FAILED,
          Cause.PROXY_FAILED,
          Cause.CANCELLED);

  private static final Set<Cause> OUTCOME_UNKNOWN =
      EnumSet.of(Cause.ANSWER_TIMEOUT, Cause.CONNECTION_LOST, Cause.CANCELLED, Cause.PROCESS_ENDED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INVALID_URL        | false | NOT_SENT        | Not sent · invalid URL",
        "UNKNOWN_HOST       | false | NOT_SENT        | Not sent · unknown host",
        "CONNECTION_REFUSED | false | NOT_SENT        | Not sent · connection refused",
        "CONNECT_TIMEOUT    | false | NOT_SENT        | Not sent · connect timeout",
        "TLS_FAILED         | false | NOT_SENT        | Not sent · TLS failed",
        "PROXY_FAILED       | false | NOT_SENT        | Not sent · proxy failed",
        "CANCELLED          | false | NOT_SENT        | Not sent · cancelled",
        "CANCELLED          | true  | OUTCOME_UNKNOWN | Outcome unknown · cancelled",
        "ANSWER_TIMEOUT     | true  | OUTCOME_UNKNOWN | Outcome unknown · answer timeout",
        "CONNECTION_LOST    | true  | OUTCOME_UNKNOWN | Outcome unknown · connection lost",
        "PROCESS_ENDED      | true  | OUTCOME_UNKNOWN | Outcome unknown · program ended",
      })
  void whetherItMayHaveArrivedDecides(
      Cause cause, boolean mayHaveArrived, VerdictCode code, String chip) {
    Verdict verdict = judged(cause, mayHaveArrived, "");
    assertThat(verdict.code()).isEqualTo(code);
    assertThat(verdict.cause()).contains(cause);
    assertThat(verdict.chip()).isEqualTo(chip);
    assertThat(verdict.nextSteps()).isNotEmpty();
    assertThat(verdict.statusAsDocumented()).isEmpty();
    assertThat(verdict.documentedError()).isEmpty();
    assertThat(verdict.evidence()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyFailureGivesAPairThatTheContractKnows(Cause cause) {
    for (boolean mayHaveArrived : new boolean[] {true, false}) {
      Verdict verdict = judged(cause, mayHaveArrived, "");
      Set<Cause> legal = verdict.code() == VerdictCode.NOT_SENT ? NOT_SENT : OUTCOME_UNKNOWN;
      assertThat(verdict.code()).isIn(VerdictCode.NOT_SENT, VerdictCode.OUTCOME_UNKNOWN);
      assertThat(legal).contains(verdict.cause().orElseThrow());
      assertThat(mayHaveArrived && verdict.code() == VerdictCode.NOT_SENT).isFalse();
    }
  }

  @Test
  void whatTheNetworkSaidIsTold() {
    assertThat(judged(Cause.TLS_FAILED, false, "certificate expired").explanation())
        .endsWith("Details: certificate expired");
  }

  private static Verdict judged(Cause cause, boolean mayHaveArrived, String detail) {
    return Diagnosis.judge(Exchanges.REDIRECT, new Failure(cause, mayHaveArrived, detail, 1));
  }
}
