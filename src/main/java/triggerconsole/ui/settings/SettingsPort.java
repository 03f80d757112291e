package triggerconsole.ui.settings;

import java.nio.file.Path;

/** What the Settings place needs from below. Every call may block. */
public interface SettingsPort {

  /** Shows the data folder in the system's file browser. */
  void openDataFolder();

  /**
   * Reads the certificates of a PEM file.
   *
   * @throws triggerconsole.base.ConsoleException when it cannot be read or holds none
   */
  void checkCertificates(Path file);
}
