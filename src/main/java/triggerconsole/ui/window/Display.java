package triggerconsole.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.Messages;

/** Whether a window can be opened here, in words. */
final class Display {

  private static final String LIBRARY = "libgtk-3.so.0";

  private final Map<String, String> environment;
  private final boolean linux;
  private final boolean headless;

  Display(Map<String, String> environment, String system, String glass) {
    this.environment = environment;
    this.linux = system.startsWith("Linux");
    this.headless = "Headless".equals(glass);
  }

  /** The display of this process. */
  static Display here() {
    return new Display(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""));
  }

  /** Why it is not worth trying: one sentence, or nothing. */
  Optional<String> problem() {
    boolean none = unset("DISPLAY") && unset("WAYLAND_DISPLAY");
    return linux && !headless && none
        ? Optional.of(Messages.of("window.noDisplay"))
        : Optional.empty();
  }

  /** Why the attempt failed: one sentence. */
  String problemAfter(RuntimeException failure) {
    if (!linux) {
      return Messages.of("window.noWindow", failure.getMessage());
    }
    return Messages.of(hasGtk() ? "window.noDisplay" : "window.noGtk");
  }

  private boolean unset(String variable) {
    return environment.getOrDefault(variable, "").isEmpty();
  }

  private boolean hasGtk() {
    String machine = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x86_64";
    return Stream.concat(
            Stream.of(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":")),
            Stream.of("/usr/lib/" + machine + "-linux-gnu", "/usr/lib64", "/usr/lib", "/lib"))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> Files.exists(Path.of(folder, LIBRARY)));
  }
}
