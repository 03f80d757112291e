package triggerconsole.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long windows take from the start of their process until they are painted, as somebody in
 * front of the screen sees it, and how much memory they hold when idle. src/bench/window runs it on
 * a screen of its own.
 */
public final class WindowBench {

  private static final Rectangle PART = new Rectangle(340, 262, 600, 500);
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  private final Robot robot = new Robot();

  /**
   * A program to measure.
   *
   * @param colours how many different ones its picture has once it is painted
   */
  private record Candidate(String name, int colours, List<String> command) {

    static Candidate of(String text) {
      String[] parts = text.split("\\|", 3);
      return new Candidate(
          parts[0], Integer.parseInt(parts[1]), Arrays.asList(parts[2].strip().split(" +")));
    }
  }

  private WindowBench() throws AWTException {}

  /**
   * Measures.
   *
   * @param arguments {@code open} or {@code memory}, the number of rounds, then for each program
   *     {@code NAME|COLOURS|COMMAND}; the last is what the others are compared with
   */
  public static void main(String[] arguments) throws Exception {
    WindowBench bench = new WindowBench();
    boolean memory = arguments[0].equals("memory");
    int rounds = Integer.parseInt(arguments[1]);
    List<Candidate> candidates = Stream.of(arguments).skip(2).map(Candidate::of).toList();
    Map<String, double[]> results = new LinkedHashMap<>();
    candidates.forEach(candidate -> results.put(candidate.name(), new double[rounds]));
    for (int round = -1; round < rounds; round++) {
      for (Candidate candidate : candidates) {
        double value = bench.measure(candidate, memory);
        if (round >= 0) {
          results.get(candidate.name())[round] = value;
        }
      }
    }
    double base = median(results.get(candidates.getLast().name()));
    results.forEach((name, values) ->
        System.out.printf(
            "%-28s median %7.0f %s, %7.0f to %.0f, ratio %.2f%n",
            name,
            median(values),
            memory ? "MB" : "ms",
            Arrays.stream(values).min().orElseThrow(),
            Arrays.stream(values).max().orElseThrow(),
            median(values) / base));
  }

  private double measure(Candidate candidate, boolean memory)
      throws IOException, InterruptedException {
    await(colours -> colours == 1);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(candidate.command())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      await(colours -> colours >= candidate.colours());
      double milliseconds = (System.nanoTime() - start) / 1e6;
      return memory ? idleMegabytes(process) : milliseconds;
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.waitFor();
    }
  }

  private interface Seen {
    boolean test(int colours);
  }

  private void await(Seen seen) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!seen.test(colours())) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("nothing on the screen changes");
      }
      Thread.sleep(4);
    }
  }

  /** The empty screen has one colour and an empty window another. */
  private int colours() {
    BufferedImage image = robot.createScreenCapture(PART);
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    boolean black = colours.equals(Set.of(0xff000000));
    return black ? 1 : colours.size() + 1;
  }

  /** Resident memory of the process and what it started, ten seconds after its first picture. */
  private static double idleMegabytes(Process process) throws IOException, InterruptedException {
    Thread.sleep(10_000);
    List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
    process.descendants().forEach(all::add);
    double kilobytes = 0;
    for (ProcessHandle one : all) {
      try (Stream<String> lines = Files.lines(Path.of("/proc/" + one.pid() + "/status"))) {
        kilobytes +=
            lines
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
      }
    }
    return kilobytes / 1024;
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
