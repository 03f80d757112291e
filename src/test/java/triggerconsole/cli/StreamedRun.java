package triggerconsole.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A command that runs beside the test, which reads what it prints as it comes. */
final class StreamedRun {

  private final Path folder;
  private final PrintStream out;
  private final BufferedReader lines;
  private FutureTask<Integer> run;
  private Thread thread;

  StreamedRun(Path folder) throws IOException {
    PipedInputStream in = new PipedInputStream(65_536);
    this.folder = folder;
    this.out = new PrintStream(new PipedOutputStream(in), true, StandardCharsets.UTF_8);
    this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  Thread start(String... arguments) {
    PrintStream silent = new PrintStream(OutputStream.nullOutputStream());
    Map<String, String> environment = Map.of("TRIGGER_CONSOLE_HOME", folder.toString());
    Cli cli = Cli.of(InputStream.nullInputStream(), out, silent, environment, dataFolder -> 0);
    run = new FutureTask<>(() -> cli.run(arguments));
    thread = Thread.ofPlatform().start(run);
    return thread;
  }

  /** The next line on standard output, once it is there. */
  String line() throws IOException {
    return lines.readLine();
  }

  /** What Ctrl+C does to the command. */
  void interrupt() {
    thread.interrupt();
  }

  /** What the command ended with, once it has. */
  int code() throws InterruptedException, ExecutionException {
    return run.get();
  }
}
