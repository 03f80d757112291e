package triggerconsole.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.bulk.BulkChoices;

/** The options that say how fast and how long a run goes. */
final class BulkPaceOptions {

  private static final int MOST_AT_ONCE = 256;
  private static final double FASTEST = 1_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--rate", paramLabel = "N", descriptionKey = "cli.option.bulk-rate")
  private Double rate;

  @Option(names = "--concurrency", paramLabel = "N", descriptionKey = "cli.option.bulk-concurrency")
  private Integer concurrency;

  @Option(names = "--stop-after", paramLabel = "N", descriptionKey = "cli.option.stop-after")
  private Integer stopAfter;

  @Option(names = "--send-anyway", descriptionKey = "cli.option.send-anyway-rows")
  private boolean sendAnyway;

  /** What was chosen; a number that is out of its range is a wrong call. */
  BulkChoices choices(Optional<Duration> timeLimit) {
    require("--rate", rate, rate == null || (rate > 0 && rate <= FASTEST));
    require(
        "--concurrency",
        concurrency,
        concurrency == null || (concurrency > 0 && concurrency <= MOST_AT_ONCE));
    require("--stop-after", stopAfter, stopAfter == null || stopAfter >= 0);
    return new BulkChoices(
        concurrency == null ? OptionalInt.empty() : OptionalInt.of(concurrency),
        rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate),
        stopAfter == null ? OptionalInt.empty() : OptionalInt.of(stopAfter),
        sendAnyway ? Optional.of(true) : Optional.empty(),
        timeLimit);
  }

  private void require(String option, Object given, boolean fits) {
    if (!fits) {
      throw WrongCall.value(command, option, given);
    }
  }
}
