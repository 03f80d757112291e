package triggerconsole.bulk;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What somebody chose of {@link BulkOptions}; the rest is as it was, or as it is by default. */
public record BulkChoices(
    OptionalInt concurrency,
    OptionalDouble rate,
    OptionalInt stopAfter,
    Optional<Boolean> sendAnyway,
    Optional<Duration> timeLimit) {

  /** Nothing is chosen. */
  public static final BulkChoices NONE =
      new BulkChoices(
          OptionalInt.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());

  /** The options that come of it. */
  public BulkOptions over(BulkOptions before) {
    return new BulkOptions(
        concurrency.orElse(before.concurrency()),
        rate.isPresent() ? rate : before.rate(),
        stopAfter.orElse(before.stopAfter()),
        sendAnyway.orElse(before.sendAnyway()),
        timeLimit.orElse(before.timeLimit()));
  }
}
