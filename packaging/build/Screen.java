import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the window opens during the build: on Linux an X server of its own, in memory. */
record Screen(Map<String, String> environment, List<Process> servers) implements AutoCloseable {

  static Screen open(Project project) throws IOException {
    if (project.system() != Project.OperatingSystem.LINUX) {
      return new Screen(Map.of(), List.of());
    }
    if (!Tools.has("Xvfb")) {
      throw new IOException("Xvfb is needed to record the window's class cache; install xvfb");
    }
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output = server.inputReader();
    String number = output.readLine();
    if (number == null) {
      throw new IOException("Xvfb did not start");
    }
    return new Screen(Map.of("DISPLAY", ":" + number.strip()), List.of(server));
  }

  @Override
  public void close() {
    servers.forEach(Process::destroy);
  }
}
