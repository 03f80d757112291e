package triggerconsole.ui.window;

import java.nio.file.Path;
import java.util.List;
import triggerconsole.exchange.HttpSender;
import triggerconsole.ui.settings.SettingsPort;

/** What the Settings place asks of the system. */
record SystemSettings(Path folder) implements SettingsPort {

  @Override
  public void openDataFolder() {
    SystemOpener.folder(folder);
  }

  @Override
  public void checkCertificates(Path file) {
    new HttpSender(List.of(file));
  }
}
