package triggerconsole.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.exchange.HttpSender;
import triggerconsole.ui.settings.SettingsPort;

/** What the Settings place asks of the system. */
record SystemSettings(Path folder) implements SettingsPort {

  @Override
  public void openDataFolder() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String program =
        system.startsWith("windows") ? "explorer" : system.startsWith("mac") ? "open" : "xdg-open";
    try {
      new ProcessBuilder(program, folder.toString())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new ConsoleException(Messages.of("window.folder", folder), Remedy.NONE, e);
    }
  }

  @Override
  public void checkCertificates(Path file) {
    new HttpSender(List.of(file));
  }
}
