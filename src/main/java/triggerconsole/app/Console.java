package triggerconsole.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Bulk;
import triggerconsole.bulk.Ledgers;
import triggerconsole.history.History;
import triggerconsole.profile.Profile;
import triggerconsole.profile.ProfileEditor;
import triggerconsole.profile.Profiles;
import triggerconsole.profile.TokenVault;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.profile.keychain.Keychains;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.send.SendTrigger;
import triggerconsole.settings.AddressBook;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.DraftFile;
import triggerconsole.settings.Loaded;
import triggerconsole.settings.Logs;
import triggerconsole.settings.Presets;
import triggerconsole.settings.Settings;
import triggerconsole.settings.SettingsFile;

/**
 * The whole program over one data folder: every part built once, the costly ones when first asked
 * for, and closed once, the last first. Safe for any number of threads.
 */
public final class Console implements AutoCloseable {

  private final DataFolder folder;
  private final InstantSource clock;
  private final Logs logs;
  private final SettingsFile settingsFile;
  private final Profiles profiles;
  private final TokenVault vault;
  private final Lazy<History> history = new Lazy<>(this::openHistory);
  private final Lazy<SendTrigger> sendTrigger = new Lazy<>(this::buildSendTrigger);
  private final Lazy<Bulk> bulk = new Lazy<>(this::buildBulk);
  private final Lazy<EmbeddedSandbox> sandbox = new Lazy<>(EmbeddedSandbox::start);
  private final Optional<String> settingsNotice;
  private volatile Settings settings;

  /** The program over a data folder and a keychain. */
  public Console(DataFolder folder, Keychain keychain, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    this.settingsFile = new SettingsFile(folder);
    Loaded<Settings> loaded = settingsFile.read();
    this.settings = loaded.value();
    this.settingsNotice = loaded.notice();
    this.profiles = new Profiles(folder.path());
    this.vault = new TokenVault(keychain, profiles::store);
    this.logs = Logs.to(folder);
  }

  /** The program over a data folder, the operating system's keychain and its clock. */
  public static Console open(DataFolder folder) {
    return new Console(folder, Keychains.forThisSystem(), InstantSource.system());
  }

  /** Where everything is kept. */
  public DataFolder folder() {
    return folder;
  }

  /** The time that everything goes by. */
  public InstantSource clock() {
    return clock;
  }

  /** The preferences as they are now. */
  public Settings settings() {
    return settings;
  }

  /** Keeps other preferences; they count from the next request on. */
  public void keep(Settings changed) {
    settingsFile.write(changed);
    settings = changed;
  }

  /** What was sent. It is opened when first asked for, which may take long for an old one. */
  public History history() {
    return history.get();
  }

  /** Sends. */
  public SendTrigger sendTrigger() {
    return sendTrigger.get();
  }

  /** Sends files row by row. */
  public Bulk bulk() {
    return bulk.get();
  }

  /** The profiles of the data folder. */
  public Profiles profiles() {
    return profiles;
  }

  /** The tokens of the profiles. */
  public TokenVault vault() {
    return vault;
  }

  /** Changes profiles together with their tokens. */
  public ProfileEditor profileEditor() {
    return new ProfileEditor(profiles, vault);
  }

  /** Requests kept under names. */
  public Presets presets() {
    return new Presets(folder);
  }

  /** Names of one's own for users and modules. */
  public AddressBook addressBook() {
    return new AddressBook(folder);
  }

  /** The unsent draft. */
  public DraftFile draftFile() {
    return new DraftFile(folder);
  }

  /** The embedded sandbox. It is started when first asked for, on a free port. */
  public SandboxServer sandbox() {
    return sandbox.get().server();
  }

  /** The profile of the embedded sandbox, which is in no file. */
  public Profile sandboxProfile() {
    return Profile.sandbox(sandbox().url());
  }

  /** What a person has to know about files that were damaged or are of a newer version. */
  public List<String> notices() {
    return Stream.of(
            settingsNotice,
            profiles.notice(),
            history
                .built()
                .flatMap(History::setAside)
                .map(aside -> Messages.of("history.setAside", aside)))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public void close() {
    sandbox.built().ifPresent(EmbeddedSandbox::close);
    history.built().ifPresent(History::close);
    logs.close();
  }

  private History openHistory() {
    History opened = History.open(folder.path());
    if (settings.retentionDays() > 0) {
      opened.deleteOlderThan(clock.instant().minus(Duration.ofDays(settings.retentionDays())));
    }
    return opened;
  }

  private SendTrigger buildSendTrigger() {
    return new SendTrigger(history(), vault, new HttpSenders(this::certificates), clock);
  }

  private Bulk buildBulk() {
    return new Bulk(sendTrigger(), new Ledgers(folder.path(), clock), clock);
  }

  private List<Path> certificates() {
    return settings.extraCertificates();
  }
}
