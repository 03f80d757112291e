package triggerconsole.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running {@link HistoryChild}. */
record Child(Process process, BufferedReader output) {

  static Child start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HistoryChild.class.getName(),
                folder.toString())
            .redirectError(Redirect.DISCARD)
            .start();
    return new Child(process, process.inputReader(StandardCharsets.UTF_8));
  }

  /** Waits until it has said so many lines. */
  List<String> lines(int count) throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.size() < count) {
      String line = output.readLine();
      if (line == null) {
        throw new AssertionError("the child ended by itself after " + lines);
      }
      lines.add(line);
    }
    return lines;
  }

  /** Kills it as {@code kill -9} does and gives what it had said until then. */
  List<String> kill() throws IOException, InterruptedException {
    // By its handle: the process itself would close its output, and what it has said were lost.
    process.toHandle().destroyForcibly();
    List<String> rest = output.lines().toList();
    process.waitFor();
    return rest;
  }
}
