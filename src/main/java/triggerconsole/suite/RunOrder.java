package triggerconsole.suite;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.run.Control;
import triggerconsole.run.Pace;
import triggerconsole.send.Target;

/**
 * How somebody wants suites run.
 *
 * @param confirmation the name of the production profile, or the production host, that the person
 *     confirmed
 * @param timeLimit for cases that say nothing else
 * @param hands how many cases may be under way at once, from 1; with one they end in their order
 * @param bail after so many failures the run stops
 * @param control the switch of the run
 */
public record RunOrder(
    Target target,
    Optional<String> confirmation,
    Duration timeLimit,
    int hands,
    Pace pace,
    OptionalInt bail,
    Control control) {

  /** One after the other, as fast as it goes, to the end. */
  public static RunOrder of(Target target, Optional<String> confirmation, Duration timeLimit) {
    return new RunOrder(
        target, confirmation, timeLimit, 1, Pace.unlimited(), OptionalInt.empty(), new Control());
  }

  /** The same when so many failures were counted already. */
  public RunOrder afterFailures(int failures) {
    return new RunOrder(
        target,
        confirmation,
        timeLimit,
        hands,
        pace,
        bail.isPresent() ? OptionalInt.of(Math.max(1, bail.getAsInt() - failures)) : bail,
        control);
  }
}
