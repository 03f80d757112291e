package triggerconsole.bench;

import java.util.Arrays;

/** The median of how long something takes, as one line of print. */
final class Median {

  private Median() {}

  /** Does the work so many times and prints the median in milliseconds. */
  static void time(String name, int rounds, Runnable work) {
    long[] nanoseconds = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.run();
      nanoseconds[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanoseconds);
    print(name, nanoseconds[rounds / 2] / 1e6);
  }

  /** Prints a number with its name. */
  static void print(String name, double number) {
    System.out.printf("%-55s %10.2f%n", name, number);
  }
}
