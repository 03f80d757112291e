package triggerconsole.suite.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How long many requests took, in milliseconds. */
public final class Latencies {

  /** Bars of a histogram for each tenfold time. */
  static final int PER_DECADE = 10;

  /** Shorter times than 10 microseconds are drawn there. */
  private static final double SHORTEST = 0.01;

  private final double[] sorted;

  private Latencies(double[] sorted) {
    this.sorted = sorted;
  }

  static Latencies of(List<Entry> entries) {
    return new Latencies(
        entries.stream()
            .filter(entry -> entry.durationMs().isPresent())
            .mapToDouble(entry -> entry.durationMs().getAsDouble())
            .sorted()
            .toArray());
  }

  /** How many were measured. */
  int count() {
    return sorted.length;
  }

  /** The time that this part of the requests, from 0 to 1, did not exceed (nearest rank). */
  double percentile(double part) {
    int rank = (int) Math.ceil(part * sorted.length);
    return sorted[Math.max(1, rank) - 1];
  }

  double shortest() {
    return sorted[0];
  }

  double longest() {
    return sorted[sorted.length - 1];
  }

  /** All times together. */
  double sum() {
    double sum = 0;
    for (double one : sorted) {
      sum += one;
    }
    return sum;
  }

  /**
   * How many fall into each bar.
   *
   * @param first the number of the first bar; bar n reaches from 10^(n/10) to 10^((n+1)/10) ms
   */
  record Histogram(int first, List<Integer> counts) {

    int tallest() {
      return Collections.max(counts);
    }
  }

  /** At least one tenfold time wide, so that equal times make no block. */
  Histogram histogram() {
    int first = bar(shortest());
    int last = bar(longest());
    while (last - first + 1 < PER_DECADE) {
      first--;
      last++;
    }
    int[] counts = new int[last - first + 1];
    for (double one : sorted) {
      counts[bar(one) - first]++;
    }
    return new Histogram(first, Arrays.stream(counts).boxed().toList());
  }

  /** Where a time stands on the scale of the bars. */
  static double position(double milliseconds) {
    // The same on every processor, unlike Math.log10.
    return StrictMath.log10(Math.max(SHORTEST, milliseconds)) * PER_DECADE;
  }

  private static int bar(double milliseconds) {
    return (int) Math.floor(position(milliseconds));
  }
}
