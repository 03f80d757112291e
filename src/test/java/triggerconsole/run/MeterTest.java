package triggerconsole.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeterTest {

  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong(7);
  private final Meter meter = new Meter(OptionalLong.of(100), now::get);

  @Test
  void theTimeLeftGoesByTheRateOfTheLastSeconds() {
    count(4, SECOND / 2);
    count(40, SECOND / 10);
    Progress progress = meter.progress();

    assertThat(progress.done()).isEqualTo(44);
    assertThat(progress.elapsed()).isEqualTo(Duration.ofSeconds(6));
    assertThat(progress.perSecond()).isBetween(7.0, 10.5);
    assertThat(progress.left().orElseThrow())
        .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
  }

  @Test
  void nobodyCanTellTheTimeLeftBeforeAnythingHasEnded() {
    now.addAndGet(SECOND);

    assertThat(meter.progress().left()).isEmpty();
  }

  @Test
  void nobodyCanTellTheTimeLeftOfAFileWithoutAnEndInSight() {
    Meter endless = new Meter(OptionalLong.empty(), now::get);
    now.addAndGet(SECOND);
    endless.count();

    assertThat(endless.progress().perSecond()).isPositive();
    assertThat(endless.progress().left()).isEmpty();
  }

  @Test
  void aLongStandstillEndsInARateOfNothing() {
    count(10, SECOND / 10);
    now.addAndGet(60 * SECOND);

    assertThat(meter.progress().perSecond()).isZero();
    assertThat(meter.progress().left()).isEmpty();
  }

  private void count(int tasks, long each) {
    for (int i = 0; i < tasks; i++) {
      now.addAndGet(each);
      meter.count();
    }
  }
}
