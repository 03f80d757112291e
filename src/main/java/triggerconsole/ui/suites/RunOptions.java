package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a suite is to be run.
 *
 * @param data rows that count in place of those that the suite names
 * @param atOnce how many requests may be under way at once, 1 to 32
 * @param perSecond how many may begin in a second at most; no limit when nothing is said
 * @param stopAfter after so many failures nothing new begins
 * @param values what a person typed for the suite's values, as texts
 */
public record RunOptions(
    Optional<Path> data,
    int atOnce,
    OptionalInt perSecond,
    OptionalInt stopAfter,
    Map<String, String> values) {

  /** The most requests at once. */
  public static final int MOST_AT_ONCE = 32;

  /** One after the other, as fast as it goes, to the end. */
  static final RunOptions USUAL =
      new RunOptions(Optional.empty(), 1, OptionalInt.empty(), OptionalInt.empty(), Map.of());

  /** Keeps its own copy. */
  public RunOptions {
    values = Map.copyOf(values);
  }

  RunOptions withData(Optional<Path> file) {
    return new RunOptions(file, atOnce, perSecond, stopAfter, values);
  }

  RunOptions withAtOnce(int number) {
    return new RunOptions(data, number, perSecond, stopAfter, values);
  }

  RunOptions withPerSecond(OptionalInt rate) {
    return new RunOptions(data, atOnce, rate, stopAfter, values);
  }

  RunOptions withStopAfter(OptionalInt failures) {
    return new RunOptions(data, atOnce, perSecond, failures, values);
  }

  RunOptions withValue(String name, String text) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    if (text.isBlank()) {
      changed.remove(name);
    } else {
      changed.put(name, text.strip());
    }
    return new RunOptions(data, atOnce, perSecond, stopAfter, changed);
  }
}
