package triggerconsole.ui.window;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.settings.DataFolder;

/**
 * The whole program in a process of its own, on the headless platform: with a data folder, a home,
 * a temporary folder and output of its own, all of them below one folder, and without a keychain.
 */
final class Program implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;
  private static final int LONGEST_SECONDS = 300;

  private final Path home;
  private final Process process;
  private final BufferedReader output;
  private final PrintStream orders;
  private final PrintStream kept;

  private Program(Path home, Process process) throws IOException {
    this.home = home;
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
    this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    // Whoever reads from a process that hangs cannot be interrupted.
    CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    this.kept =
        new PrintStream(
            Files.newOutputStream(home.resolve("output.txt")), true, StandardCharsets.UTF_8);
  }

  /** Starts it over the folder {@code data} below this one. */
  static Program start(Path home, String... prefix) throws IOException {
    Files.createDirectories(home.resolve("tmp"));
    List<String> command = new ArrayList<>(List.of(prefix));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "@packaging/java.options",
            "-XX:TieredStopAtLevel=1",
            "--module-path",
            System.getProperty("jdk.module.path"),
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + home.resolve("tmp"),
            "-Duser.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            ProgramRobot.class.getName()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(Redirect.to(home.resolve("errors.txt").toFile()));
    Map<String, String> environment = builder.environment();
    environment.remove("DISPLAY");
    environment.put("HOME", home.toString());
    environment.put("XDG_RUNTIME_DIR", home.toString());
    environment.put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.resolve("no-bus"));
    environment.put(DataFolder.VARIABLE, data(home).toString());
    return new Program(home, builder.start());
  }

  /** The data folder of a program below this folder. */
  static Path data(Path home) {
    return home.resolve("data");
  }

  /** Tells the robot to do something and gives its answer. */
  String tell(String... words) throws IOException {
    orders.println(String.join("\t", words));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      kept.println(line);
      if (line.startsWith(ProgramRobot.ANSWER)) {
        String answer = line.substring(ProgramRobot.ANSWER.length());
        if (answer.startsWith("failed")) {
          throw new AssertionError(String.join(" ", words) + ": " + answer);
        }
        return answer;
      }
    }
    throw new AssertionError("the program ended: " + errors());
  }

  /** Tells the robot to do what ends the program, perhaps before it can answer. */
  void tellLast(String... words) {
    orders.println(String.join("\t", words));
  }

  /** Waits until a node with this id is seen. */
  void awaitShown(String id) throws TimeoutException {
    await(() -> tell("shown", id).equals("true"));
  }

  /** Waits until something holds, a minute at most: a machine at work starts a program slowly. */
  void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
  }

  /** Ends it as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits for its end and gives the exit code; all that it still said is kept. */
  int end() throws IOException, InterruptedException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      kept.println(line);
    }
    return process.waitFor();
  }

  /** What it said on standard error. */
  String errors() throws IOException {
    return Files.readString(home.resolve("errors.txt"));
  }

  @Override
  public void close() {
    kill();
    kept.close();
  }
}
