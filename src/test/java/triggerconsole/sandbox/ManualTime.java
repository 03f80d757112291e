package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands still until a test moves it. */
final class ManualTime implements InstantSource {

  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void advance(Duration duration) {
    now = now.plus(duration);
  }

  void advanceSeconds(String seconds) {
    advance(Duration.parse("PT" + seconds + "S"));
  }
}
