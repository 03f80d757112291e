package triggerconsole.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.sandbox.Fault;

/** Each fault that is chosen in the window leads the console to the verdict it should. */
class FaultsInWindowTest extends SandboxWindow {

  private static final String GOOD = ",'module_id':1068935,'wait_time':0,'is_async':true";
  private static final String UNKNOWN_MODULE = ",'module_id':722648,'is_async':true";
  private static final String NO_MODULE = ",'is_async':true";

  @ParameterizedTest
  @CsvSource({
    "ERROR_500, UNDOCUMENTED, , false",
    "HTML_502, UNDOCUMENTED, , false",
    "TOO_MANY_429, UNDOCUMENTED, , false",
    "STATUS_401, AUTH_FAILED, , false",
    "MALFORMED_JSON, UNDOCUMENTED, , true",
    "EMPTY, UNDOCUMENTED, , true",
    "CUT_BEFORE_ANSWER, OUTCOME_UNKNOWN, CONNECTION_LOST, true",
    "CUT_IN_ANSWER, OUTCOME_UNKNOWN, CONNECTION_LOST, true"
  })
  void aFaultLeadsToItsVerdictAndIsOverAfterOneRequest(
      Fault.Kind kind, VerdictCode code, Cause cause, boolean processed) {
    choose("#sandboxFaults", "sandboxFault" + kind, "once");
    assertThat(text("#sandboxFaults")).startsWith("Fault: ").endsWith(", once");
    Verdict verdict = trigger(GOOD);
    assertThat(verdict.code()).isEqualTo(code);
    assertThat(verdict.cause().orElse(null)).isEqualTo(cause);
    look();
    assertThat(text("#sandboxFaults")).isEqualTo("Faults: none");
    assertThat(rows().isEmpty()).isEqualTo(!processed);
    assertThat(trigger(GOOD).code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
  }

  @Test
  void aStatusOf401IsTheRefusedTokenUnderAnotherStatusThanDocumented() {
    choose("#sandboxFaults", "sandboxFaultSTATUS_401", "once");
    assertThat(trigger(GOOD).statusAsDocumented()).contains(false);
  }

  @Test
  void aSlowAnswerComesLateOrNotWithinTheLimit() {
    server
        .sandbox()
        .fault(new Fault(Fault.Kind.SLOW, OptionalLong.empty(), Duration.ofMillis(400)));
    assertThat(trigger(GOOD).code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    choose("#sandboxFaults", "sandboxFaultSLOW", "until");
    assertThat(server.sandbox().fault().delay()).isEqualTo(Duration.ofSeconds(5));
    Verdict late = trigger(GOOD, Duration.ofMillis(300));
    assertThat(late.code()).isEqualTo(VerdictCode.OUTCOME_UNKNOWN);
    assertThat(late.cause()).contains(Cause.ANSWER_TIMEOUT);
  }

  @Test
  void joinedTextsAreStillTheDocumentedErrors() {
    choose("#sandboxFaults", "sandboxFaultJOINED_TEXTS", "until");
    assertThat(trigger(NO_MODULE).code()).isEqualTo(VerdictCode.MISSING_KEYS);
    assertThat(trigger(UNKNOWN_MODULE).code()).isEqualTo(VerdictCode.NOT_FOUND);
    choose("#sandboxFaults", "sandboxFaultNONE");
    assertThat(server.sandbox().fault()).isEqualTo(Fault.NONE);
  }

  @Test
  void aFaultComesAsOftenAsTheSheetIsTold() {
    choose("#sandboxFaults", "sandboxFaultEMPTY", "other");
    HBox buttons = (HBox) dialogs.sheets.getFirst().getChildren().getLast();
    onFx(() -> ((Button) buttons.getChildren().getLast()).fire());
    look();
    assertThat(server.sandbox().fault().times()).hasValue(3);
    assertThat(text("#sandboxFaults")).isEqualTo("Fault: Processed, empty answer, 3 more times");
  }
}
