package triggerconsole.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong(42);

  @Test
  void tasksBeginNoFasterThanTheRate() {
    Pace pace = new Pace(4, now::get);
    for (int i = 0; i < 4; i++) {
      now.addAndGet(Math.max(0, pace.early()));
      pace.begin();
    }

    assertThat(pace.early()).isEqualTo(SECOND / 4);
    assertThat(now.get()).isEqualTo(42 + 3 * SECOND / 4);
  }

  @Test
  void aTaskThatBeganALittleLateDoesNotSlowTheRateDown() {
    Pace pace = new Pace(10, now::get);
    pace.begin();
    now.addAndGet(SECOND / 10 + SECOND / 20);
    pace.begin();

    assertThat(pace.early()).isEqualTo(SECOND / 20);
  }

  @Test
  void aLongPauseIsNotMadeUpForWithABurst() {
    Pace pace = new Pace(100, now::get);
    pace.begin();
    now.addAndGet(60 * SECOND);
    int madeUpFor = -1; // the one that is due now
    while (pace.early() <= 0) {
      pace.begin();
      madeUpFor++;
    }

    assertThat(madeUpFor).isEqualTo(10);
  }

  @Test
  void withoutALimitNothingWaits() {
    Pace pace = Pace.unlimited();
    pace.begin();

    assertThat(pace.early()).isNotPositive();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN})
  void aRateIsMoreThanNothing(double rate) {
    assertThatThrownBy(() -> Pace.perSecond(rate)).isInstanceOf(IllegalArgumentException.class);
  }
}
