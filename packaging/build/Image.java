import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The Java runtime of the packages: the modules that the program needs and no more, with JavaFX
 * and its native libraries among them.
 */
final class Image {

  /** The modules that jdeps has to find; docs/packaging.md says what each is for. */
  private static final List<String> NEEDED =
      List.of("java.base", "java.desktop", "java.net.http", "java.sql", "javafx.graphics");

  private final Project project;
  private final Path modules;

  Image(Project project) {
    this.project = project;
    this.modules = project.work().resolve("modules");
  }

  /** Links it; fails where the jars need other modules than those that are written down. */
  Path link(List<Path> jars) throws IOException, InterruptedException {
    Files.createDirectories(modules);
    for (String name : List.of("base", "graphics", "controls")) {
      pack("javafx." + name, jar("javafx-" + name));
    }
    checkModules(jars);
    List<String> wanted = new ArrayList<>(NEEDED);
    wanted.add("javafx.controls");
    if (project.system() == Project.OperatingSystem.WINDOWS) {
      // The certificates that the system trusts; found by name, which jdeps cannot see.
      wanted.add("jdk.crypto.mscapi");
    }
    Path runtime = project.work().resolve("runtime");
    Tools.run(
        Tools.jdk("jlink"),
        "--module-path",
        modules.toString(),
        "--add-modules",
        String.join(",", wanted),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
    return runtime;
  }

  /** JavaFX's jar of this system, which has the native libraries. */
  private Path jar(String name) throws IOException {
    try (Stream<Path> files = Files.list(project.runnable().resolve("lib/javafx"))) {
      return files
          .filter(file -> file.getFileName().toString().matches(name + "-[0-9.]+-[a-z].*\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + name + " for this system"));
    }
  }

  /**
   * Makes a module of a jar with the native libraries in the section that jlink puts among the
   * runtime's own: left inside, JavaFX would unpack them into the user's home at each first start.
   */
  private void pack(String name, Path jar) throws IOException, InterruptedException {
    Path classes = project.work().resolve("javafx").resolve(name).resolve("classes");
    Path libraries = classes.resolveSibling("libraries");
    Files.createDirectories(classes);
    Files.createDirectories(libraries);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          boolean isNative = entry.getName().matches("[^/]*\\.(so|dll|dylib)");
          Path file = (isNative ? libraries : classes).resolve(entry.getName());
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    Tools.run(
        Tools.jdk("jmod"),
        "create",
        "--class-path",
        classes.toString(),
        "--libs",
        libraries.toString(),
        modules.resolve(name + ".jmod").toString());
  }

  /** All jars together, without what would make modules of them: they run from the class path. */
  private void checkModules(List<Path> jars) throws IOException, InterruptedException {
    Path classes = project.work().resolve("classes");
    for (Path jar : jars) {
      unpackClasses(jar, classes);
    }
    String javafx =
        Stream.of("base", "graphics", "controls")
            .map(name -> project.work().resolve("javafx/javafx." + name + "/classes").toString())
            .collect(Collectors.joining(File.pathSeparator));
    String found =
        Tools.run(
            Tools.jdk("jdeps"),
            "--multi-release",
            String.valueOf(Runtime.version().feature()),
            "--ignore-missing-deps",
            "--print-module-deps",
            "--module-path",
            javafx,
            "--add-modules",
            "javafx.controls",
            classes.toString());
    TreeSet<String> modulesFound = new TreeSet<>(Arrays.asList(found.split(",")));
    if (!modulesFound.equals(new TreeSet<>(NEEDED))) {
      throw new IOException("the jars need " + found + ", but Image.java has " + NEEDED);
    }
  }

  private static void unpackClasses(Path jar, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (name.endsWith(".class")
            && !name.endsWith("module-info.class")
            && !name.startsWith("META-INF/")) {
          Path file = to.resolve(name);
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
  }
}
