package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitStepsTest {

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, -1, 0", "0, -1, 0", "1.5, 1, 2.5", "'', 1, 4", "' 3 ', -1, 2"})
  void theSteppersAddAndTakeWholeSecondsAndStopAtZero(String text, int by, String after) {
    assertThat(WaitSteps.step(text, by)).contains(after);
  }

  @ParameterizedTest
  @CsvSource({"abc", "1e9", "true", "12345678901234567890"})
  void whatIsNoPlainNumberIsLeftAlone(String text) {
    assertThat(WaitSteps.step(text, 1)).isEqualTo(Optional.empty());
  }

  @Test
  void anAbsentWaitTimeCountsAsItsDefault() {
    assertThat(WaitSteps.step("", -1)).contains("2");
  }
}
