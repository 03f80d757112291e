package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.history.HistoryEntry;

/** One press is one POST, and one press takes it back as far as that goes. */
class OnePressTest extends WholeWindow {

  @Test
  void aDoubleClickIsOneRequest() throws TimeoutException {
    fill(ANNA, "1068935");

    robot.doubleClickOn("#send");

    awaitCompleted(1);
    assertThat(received()).hasSize(1);
  }

  @Test
  void heldKeysAreOneRequestEach() throws TimeoutException {
    fill(ANNA, "1068935");
    onFx(() -> find("#userId").requestFocus());

    robot.press(KeyCode.CONTROL);
    hold(KeyCode.ENTER);
    awaitCompleted(1);
    hold(KeyCode.ENTER);
    robot.release(KeyCode.ENTER, KeyCode.CONTROL);

    onFx(() -> find("#send").requestFocus());
    hold(KeyCode.ENTER);
    robot.release(KeyCode.ENTER);
    awaitCompleted(2);

    onFx(() -> find("#send").requestFocus());
    hold(KeyCode.SPACE);
    robot.release(KeyCode.SPACE);
    awaitCompleted(3);
    assertThat(received()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"button", "form", "result", "navigation"})
  void aSendThatIsUnderWayIsCancelled(String from)
      throws TimeoutException, IOException, InterruptedException {
    fault("{\"fault\":\"SLOW\",\"millis\":60000}");
    fill(ANNA, "1068935");
    robot.clickOn("#send");
    awaitHere(() -> received().size() == 1);

    cancel(from);

    HistoryEntry entry = awaitCompleted(1);
    Verdict verdict = entry.verdict().orElseThrow();
    assertThat(verdict.code()).isEqualTo(VerdictCode.OUTCOME_UNKNOWN);
    assertThat(verdict.cause()).contains(Cause.CANCELLED);
    assertThat(received()).hasSize(1);
  }

  private void cancel(String from) {
    switch (from) {
      case "button" -> robot.clickOn("#cancelSend");
      case "form" -> robot.clickOn("#userId").push(KeyCode.ESCAPE);
      case "result" -> robot.clickOn("#verdictTitle").push(KeyCode.ESCAPE);
      default -> robot.clickOn("#goHistory").clickOn("#goSend").push(KeyCode.ESCAPE);
    }
  }

  private void hold(KeyCode key) {
    for (int i = 0; i < 5; i++) {
      robot.press(key);
    }
  }
}
