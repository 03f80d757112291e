import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program with its runtime in one folder that runs wherever it is put, made by jpackage.
 *
 * @param root the folder, on macOS the bundle
 * @param app where the jars are
 * @param window the launcher of the window
 * @param command the launcher of the command line
 */
record AppFolder(Path root, Path app, Path window, Path command) {

  /** The class cache of the window. */
  static final String WINDOW_CACHE = "window.aot";

  /** The class cache of the commands. */
  static final String COMMAND_CACHE = "command.aot";

  private static final String CFG = ".cfg";

  static AppFolder create(Project project, Path runtime, List<Path> jars, Icons icons)
      throws IOException, InterruptedException {
    boolean linux = project.system() == Project.OperatingSystem.LINUX;
    String name = linux ? "trigger-console-window" : "Trigger Console";
    List<String> command =
        new ArrayList<>(
            List.of(
                Tools.jdk("jpackage"),
                "--type",
                "app-image",
                "--name",
                name,
                "--app-version",
                jpackageVersion(project),
                "--dest",
                project.work().resolve("app").toString(),
                "--runtime-image",
                runtime.toString(),
                "--input",
                jars.getFirst().getParent().toString(),
                "--main-jar",
                jars.getFirst().getFileName().toString(),
                "--main-class",
                "triggerconsole.Main",
                "--icon",
                icons.ofSystem(project.system()).toString()));
    for (String option : options(project, "window.options")) {
      command.addAll(List.of("--java-options", option));
    }
    if (!linux) {
      Path launcher = project.work().resolve("command.properties");
      Files.writeString(
          launcher, "win-console=true\njava-options=" + commandOptions(project) + "\n");
      command.addAll(List.of("--add-launcher", "trigger-console=" + launcher));
    }
    Tools.run(command);
    AppFolder folder = of(project, name);
    folder.order(jars);
    if (linux) {
      folder.addCommand(project, jars);
    }
    return folder;
  }

  /** Has the launchers use the caches that there are. */
  void useCaches() throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      for (Path file : files.filter(one -> one.toString().endsWith(CFG)).toList()) {
        boolean isCommand = file.getFileName().toString().equals("trigger-console" + CFG);
        String cache = isCommand ? COMMAND_CACHE : WINDOW_CACHE;
        Files.writeString(
            file, Files.readString(file) + "java-options=-XX:AOTCache=$APPDIR/" + cache + "\n");
      }
    }
  }

  private static AppFolder of(Project project, String name) {
    Path app = project.work().resolve("app");
    return switch (project.system()) {
      case LINUX -> {
        Path root = app.resolve(name);
        Path bin = root.resolve("bin");
        yield new AppFolder(
            root, root.resolve("lib/app"), bin.resolve(name), bin.resolve("trigger-console"));
      }
      case WINDOWS -> {
        Path root = app.resolve(name);
        yield new AppFolder(
            root,
            root.resolve("app"),
            root.resolve(name + ".exe"),
            root.resolve("trigger-console.exe"));
      }
      case MAC -> {
        Path root = app.resolve(name + ".app");
        Path bin = root.resolve("Contents/MacOS");
        yield new AppFolder(
            root,
            root.resolve("Contents/app"),
            bin.resolve(name),
            bin.resolve("trigger-console"));
      }
    };
  }

  /** A class cache counts only for the class path that it was recorded with. */
  private void order(List<Path> jars) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      for (Path file : files.filter(one -> one.toString().endsWith(CFG)).toList()) {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("app.classpath=")) {
            lines.add(line);
          }
          if (line.equals("[Application]")) {
            jars.forEach(jar -> lines.add("app.classpath=$APPDIR/" + jar.getFileName()));
          }
        }
        Files.write(file, lines);
      }
    }
  }

  /** The same launcher as in the folder without a runtime; it finds what it needs beside it. */
  private void addCommand(Project project, List<Path> jars) throws IOException {
    Files.copy(project.packaging("bin/trigger-console"), command);
    command.toFile().setExecutable(true, false);
    Files.write(app.resolve("jars"), jars.stream().map(jar -> jar.getFileName().toString()).toList());
    for (String name : List.of("java.options", "image.options", "window.options", "command.options", "long.options")) {
      Files.copy(project.packaging(name), app.resolve(name));
    }
  }

  private static List<String> options(Project project, String more) throws IOException {
    List<String> options = new ArrayList<>();
    for (String name : List.of("java.options", "image.options", more)) {
      options.addAll(Files.readAllLines(project.packaging(name)));
    }
    options.add("-Dorg.sqlite.lib.path=$APPDIR/native");
    return options;
  }

  private static String commandOptions(Project project) throws IOException {
    return String.join(" ", options(project, "command.options"));
  }

  /** macOS takes no version that begins with 0, and none takes words. */
  private static String jpackageVersion(Project project) {
    String numbers = project.version().replaceFirst("-.*", "");
    boolean mac = project.system() == Project.OperatingSystem.MAC;
    return mac ? numbers.replaceFirst("^0\\.", "1.") : numbers;
  }
}
