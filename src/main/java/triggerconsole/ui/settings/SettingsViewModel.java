package triggerconsole.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import triggerconsole.base.Messages;
import triggerconsole.settings.Settings;
import triggerconsole.settings.Theme;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Preferences;

/** Changes the preferences; each counts at once. */
public final class SettingsViewModel {

  private final Preferences preferences;
  private final Background background;
  private final SettingsPort port;
  private final ReadOnlyStringWrapper certificateNote = new ReadOnlyStringWrapper("");

  /** Over the window's preferences. */
  public SettingsViewModel(Preferences preferences, Background background, SettingsPort port) {
    this.preferences = preferences;
    this.background = background;
    this.port = port;
  }

  /** The settings as they are now. */
  public ReadOnlyObjectProperty<Settings> settings() {
    return preferences.settings();
  }

  /** What came of the last certificate file, as a sentence; empty at first. */
  public ReadOnlyStringProperty certificateNote() {
    return certificateNote.getReadOnlyProperty();
  }

  /** Chooses the colours. */
  public void theme(Theme theme) {
    preferences.change(settings -> settings.withTheme(theme));
  }

  /** Chooses the size of everything, in percent. */
  public void zoom(int percent) {
    preferences.change(settings -> settings.withZoomPercent(percent));
  }

  /** Does without animations, or not. */
  public void reduceMotion(boolean reduce) {
    preferences.change(settings -> settings.withReduceMotion(reduce));
  }

  /** Limits how long a request may take, in seconds. */
  public void timeLimit(int seconds) {
    preferences.change(settings -> settings.withTimeLimitSeconds(seconds));
  }

  /** Keeps the history for so many days from the next start on; 0 for ever. */
  public void retention(int days) {
    preferences.change(settings -> settings.withRetentionDays(days));
  }

  /** Trusts the certificates of a PEM file too, once it was seen to hold some. */
  public void trust(Path file) {
    background.run(
        "read certificates",
        () -> {
          port.checkCertificates(file);
          return file;
        },
        read -> {
          certificateNote.set(Messages.of("settingsPlace.certificates.added", file));
          List<Path> files = new ArrayList<>(settings().get().extraCertificates());
          files.remove(file);
          files.add(file);
          preferences.change(settings -> settings.withExtraCertificates(files));
        },
        trouble -> certificateNote.set(trouble.getMessage()));
  }

  /** Trusts the certificates of a file no more. */
  public void distrust(Path file) {
    certificateNote.set("");
    List<Path> files = new ArrayList<>(settings().get().extraCertificates());
    files.remove(file);
    preferences.change(settings -> settings.withExtraCertificates(files));
  }

  /** Shows the data folder in the system's file browser. */
  public void openDataFolder() {
    background.run(
        "open data folder",
        () -> {
          port.openDataFolder();
          return true;
        },
        opened -> {});
  }
}
