import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * What is built, and where.
 *
 * @param root the project's folder
 * @param moment what files in the packages are dated with, so that a package of a commit is the
 *     same whenever it is built
 */
record Project(Path root, String version, Instant moment) {

  /** The systems there are packages for. */
  enum OperatingSystem {
    LINUX,
    WINDOWS,
    MAC
  }

  static Project of(String... arguments) {
    return new Project(
        Path.of(arguments[0]).toAbsolutePath().normalize(),
        arguments[1],
        Instant.parse(arguments[2]));
  }

  OperatingSystem system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return OperatingSystem.WINDOWS;
    }
    return name.startsWith("mac") ? OperatingSystem.MAC : OperatingSystem.LINUX;
  }

  /** The processor, as Debian calls it. */
  String processor() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> "amd64";
      case "aarch64" -> "arm64";
      case String other -> other;
    };
  }

  /** Version, system and processor, as the names of the files have them. */
  String label() {
    return version + "-" + system().name().toLowerCase(Locale.ROOT) + "-" + processor();
  }

  /** What {@code mvn package} leaves. */
  Path runnable() {
    return root.resolve("target/trigger-console");
  }

  Path work() {
    return root.resolve("target/packages-work");
  }

  Path packages() {
    return root.resolve("target/packages");
  }

  Path packaging(String name) {
    return root.resolve("packaging").resolve(name);
  }

  Path copyBillOfMaterials() throws IOException {
    Path copy = packages().resolve("trigger-console-" + version + ".cdx.json");
    return Files.copy(root.resolve("target/bom.json"), copy);
  }
}
