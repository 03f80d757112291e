import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the packaged program once with its window and once with a command, so that Java records
 * which classes each needs and how their methods run. The launchers start from these caches.
 */
final class Training {

  private static final String USER = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";
  private static final long QUIET_SECONDS = 4;
  private static final long PATIENCE_SECONDS = 180;

  private final Project project;
  private final AppFolder folder;
  private final Path home;

  Training(Project project, AppFolder folder) {
    this.project = project;
    this.folder = folder;
    this.home = project.work().resolve("training");
  }

  /** Records both caches; the times of the files are set before, since a cache depends on them. */
  void record() throws IOException, InterruptedException {
    Files.createDirectories(home);
    Tree.date(folder.root(), project.moment());
    recordCommand();
    recordWindow();
    folder.useCaches();
    Tree.date(folder.root(), project.moment());
  }

  private void recordCommand() throws IOException, InterruptedException {
    Path cache = folder.app().resolve(AppFolder.COMMAND_CACHE);
    Process process =
        start(
            cache,
            Map.of(),
            folder.command().toString(),
            "send",
            "--sandbox",
            "--user-id",
            USER,
            "--module-id",
            "1068935");
    end(process, cache);
  }

  private void recordWindow() throws IOException, InterruptedException {
    Path cache = folder.app().resolve(AppFolder.WINDOW_CACHE);
    Path loaded = home.resolve("loaded.log");
    try (Screen screen = Screen.open(project)) {
      Process process =
          start(
              cache,
              screen.environment(),
              folder.window().toString(),
              "-Xlog:class+load:file=" + loaded);
      awaitQuiet(process, loaded);
      // The launcher may have started a process of its own; the innermost is Java.
      List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
      process.descendants().forEach(all::add);
      close(all.getLast());
      end(process, cache);
    }
  }

  /** What is loaded tells how far the window is, whatever the system and however slow it is. */
  private static void awaitQuiet(Process process, Path loaded)
      throws IOException, InterruptedException {
    long size = -1;
    int quiet = 0;
    for (int second = 0; second < PATIENCE_SECONDS; second++) {
      if (process.waitFor(1, TimeUnit.SECONDS)) {
        throw new IOException("the window ended: " + output(process));
      }
      long now = Files.exists(loaded) ? Files.size(loaded) : 0;
      quiet = now == size ? quiet + 1 : 0;
      size = now;
      if (quiet >= QUIET_SECONDS
          && Files.readString(loaded).contains("triggerconsole.ui.window.MainWindow ")) {
        return;
      }
    }
    throw new IOException("the window was not quiet within " + PATIENCE_SECONDS + " s");
  }

  /** Closes it in an orderly way: a cache is written at the end of a run. */
  private void close(ProcessHandle java) throws IOException, InterruptedException {
    if (project.system() == Project.OperatingSystem.WINDOWS) {
      Tools.run("taskkill", "/PID", String.valueOf(java.pid()));
    } else {
      java.destroy();
    }
  }

  private Process start(Path cache, Map<String, String> environment, String... command)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command));
    StringBuilder options = new StringBuilder("-XX:AOTCacheOutput=" + cache);
    if (arguments.getLast().startsWith("-Xlog")) {
      options.append(' ').append(arguments.removeLast());
    }
    ProcessBuilder builder = new ProcessBuilder(arguments).redirectErrorStream(true);
    builder.redirectOutput(home.resolve("output.txt").toFile());
    builder.environment().put("_JAVA_OPTIONS", options.toString());
    builder.environment().put("TRIGGER_CONSOLE_HOME", home.resolve("data").toString());
    // Without a keychain nothing can ask, and what is recorded does not depend on who builds.
    builder.environment().put("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + home.resolve("no-bus"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void end(Process process, Path cache) throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the training did not end");
    }
    if (!Files.exists(cache)) {
      throw new IOException(
          "no class cache was recorded:\n" + Files.readString(home.resolve("output.txt")));
    }
  }

  private static String output(Process process) {
    return "exit code " + process.exitValue();
  }
}
