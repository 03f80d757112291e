package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;

/**
 * Sandbox time as a value: it was {@code at} when real time was {@code anchor}, and has run at its
 * rate since.
 */
public record SandboxClock(Instant at, Instant anchor, Rate rate) {

  /** How fast sandbox time runs. */
  public enum Rate {
    /** It moves by hand only. */
    MANUAL(0),
    REAL(1),
    TENFOLD(10);

    private final int times;

    Rate(int times) {
      this.times = times;
    }
  }

  /** Where manual time begins, the same in every run. */
  static final Instant MANUAL_START = Instant.parse("2026-01-01T09:00:00Z");

  static SandboxClock start(Rate rate, Instant real) {
    return new SandboxClock(rate == Rate.MANUAL ? MANUAL_START : real, real, rate);
  }

  Instant now(Instant real) {
    return at.plus(Duration.between(anchor, real).multipliedBy(rate.times));
  }

  SandboxClock running(Rate other, Instant real) {
    return new SandboxClock(now(real), real, other);
  }

  SandboxClock advanced(Duration by, Instant real) {
    return new SandboxClock(now(real).plus(by), real, rate);
  }

  SandboxClock setTo(Instant moment, Instant real) {
    return new SandboxClock(moment, real, rate);
  }
}
