package triggerconsole.settings;

import java.util.Optional;

/** {@code settings.json}: the preferences. */
public final class SettingsFile {

  private final FileJson<SettingsJson> file;

  /** The preferences kept in this folder. */
  public SettingsFile(DataFolder folder) {
    this.file = new FileJson<>(folder.path().resolve("settings.json"), SettingsJson.class);
  }

  /** The preferences; the defaults for whatever is not there. */
  public Loaded<Settings> read() {
    Loaded<Optional<SettingsJson>> loaded = file.read();
    return new Loaded<>(
        loaded.value().map(SettingsJson::settings).orElse(Settings.DEFAULT), loaded.notice());
  }

  /** Keeps the preferences; refuses to write over those of a newer version. */
  public void write(Settings settings) {
    file.write(SettingsJson.of(settings));
  }
}
