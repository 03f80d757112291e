package triggerconsole.ui.settings;

import java.nio.file.Path;
import java.util.List;
import triggerconsole.app.About;
import triggerconsole.base.Messages;

/**
 * What is shown and cannot be changed.
 *
 * @param folder where everything is kept
 * @param version of the program, with its build
 */
public record Facts(Path folder, String version, String jdk, String system) {

  /** The facts of the program that runs. */
  public static Facts of(Path folder, About about) {
    return new Facts(
        folder, about.version() + " (" + about.build() + ")", about.jdk(), about.system());
  }

  /** The facts about the program as lines to read and to copy. */
  public List<String> lines() {
    return List.of(
        Messages.of("settingsPlace.version", version),
        Messages.of("settingsPlace.jdk", jdk),
        Messages.of("settingsPlace.system", system));
  }
}
