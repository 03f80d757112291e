package triggerconsole.ui.window;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.history.HistoryEntry;
import triggerconsole.suite.Suites;
import triggerconsole.trigger.Draft;
import triggerconsole.ui.exchange.ExplainSheet;
import triggerconsole.ui.guard.KeychainWords;
import triggerconsole.ui.guard.TokenChip;
import triggerconsole.ui.guard.TokenSheet;
import triggerconsole.ui.guard.Tokens;
import triggerconsole.ui.history.HistoryParts;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.FxBackground;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.profiles.ProfilesParts;
import triggerconsole.ui.send.SendPlace;
import triggerconsole.ui.send.form.FormModels;
import triggerconsole.ui.send.form.FormPorts;
import triggerconsole.ui.send.form.FormView;
import triggerconsole.ui.send.result.ResultPane;
import triggerconsole.ui.send.result.ResultParts;
import triggerconsole.ui.settings.Facts;
import triggerconsole.ui.settings.SettingsPlace;
import triggerconsole.ui.settings.SettingsViewModel;

/** The window over the whole program: every part built once, with plain constructors. */
public final class ConsoleWindow implements AutoCloseable {

  private final Console console;
  private final Clock clock;
  private final NoticeBar notices = new NoticeBar();
  private final SheetLayer sheets = new SheetLayer();
  private final WindowTroubles troubles;
  private final FxBackground background;
  private final Preferences preferences;
  private final Desk desk;
  private final Known known;
  private final Tokens tokens;
  private final TokenChip chip;
  private final SandboxDesk sandbox;
  private final HistoryDesk history;
  private final SuiteDesk suites;
  private final BulkDesk bulk;
  private final SendDesk sending;
  private final ResultPane result;
  private final FormView form;
  private final SendPlace sendPlace;
  private final ProfileDesk profiles;
  private final MainWindow window;

  /** Builds it, on the window's thread; what could block is in {@code start} already. */
  public ConsoleWindow(Console console, Start start) {
    this.console = console;
    clock = Clock.system(ZoneId.systemDefault());
    troubles = new WindowTroubles(notices, sheets, remedies(), Crash::of);
    background = new FxBackground(troubles);
    preferences = new Preferences(start.settings(), background, console::keep);
    desk = new Desk(start.sandbox());
    desk.profiles().addAll(start.profiles());
    desk.exchanges().set(start.exchanges());
    known = new Known(console, start.names(), desk);
    tokens = new Tokens(console.vault(), background, notices, console.clock());
    chip = new TokenChip(tokens, desk.profile(), ZoneId.systemDefault());
    chip.start();
    profiles = new ProfileDesk(profilesParts(start), desk, () -> window().go("goProfiles"));
    sandbox = new SandboxDesk(sandboxParts());
    history = new HistoryDesk(historyParts(start), () -> window().go("goHistory"));
    result = new ResultPane(resultParts(start));
    suites = new SuiteDesk(suiteParts(), this::go);
    bulk = new BulkDesk(bulkParts());
    sending = new SendDesk(sendParts());
    FormPorts ports = formPorts();
    FormModels models = FormModels.of(ports);
    form = new FormView(ports, models);
    sendPlace = new SendPlace(models, form, result, result::search);
    window = new MainWindow(parts(start));
    desk.profile()
        .subscribe((before, now) -> {
          tokens.read(now);
          form.destinationChanged();
        });
    desk.profile()
        .subscribe(now -> models.send().productionProperty().set(SendDesk.productionName(now)));
    form.start();
    result.refresh();
    start.notices().forEach(text -> notices.show(Notice.of(text, Tone.ATTENTION, text)));
  }

  /** The window's content. */
  public MainWindow window() {
    return window;
  }

  /** What the person prefers, which the stage and the theme follow. */
  public Preferences preferences() {
    return preferences;
  }

  /** Where work goes, and with it what nobody caught. */
  Background background() {
    return background;
  }

  /** Stops what runs; what was typed is kept. May take a moment: not on the window's thread. */
  @Override
  public void close() {
    bulk.awaitEnd();
    background.close();
  }

  /** Lets the timers go and keeps the draft; on the window's thread, before it disappears. */
  void leave() {
    chip.stop();
    suites.leave();
    bulk.leave();
    form.finish();
  }

  private MainWindow.Parts parts(Start start) {
    Facts facts = Facts.of(console.folder().path(), start.about());
    SettingsViewModel settings =
        new SettingsViewModel(preferences, background, new SystemSettings(console.folder().path()));
    return new MainWindow.Parts(
        desk,
        preferences,
        chip.text(),
        chip.tone(),
        notices,
        sheets,
        List.of(
            PlaceEntry.upper("goSend", "send", Octicons.PAPER_AIRPLANE_16, () -> sendPlace),
            PlaceEntry.upper("goHistory", "history", Octicons.HISTORY_16, history::place),
            PlaceEntry.upper("goSuites", "suites", Octicons.BEAKER_16, suites::place),
            PlaceEntry.upper("goBulk", "bulk", Octicons.THREE_BARS_16, bulk::place),
            PlaceEntry.upper("goSandbox", "sandbox", Octicons.PACKAGE_16, sandbox::place),
            PlaceEntry.lower("goProfiles", "profiles", Octicons.KEY_16, profiles::place),
            PlaceEntry.lower(
                "goSettings",
                "settings",
                Octicons.GEAR_16,
                () -> new SettingsPlace(settings, sheets, facts))));
  }

  private HistoryParts historyParts(Start start) {
    return new HistoryParts(
        start.history(),
        background,
        sheets,
        notices,
        clock,
        known::names,
        this::openAsDraft,
        sandbox::actions,
        this::openFolder,
        new Suites(console.folder().path()),
        name -> suites.open(name),
        name -> bulk.open(name));
  }

  private SuiteDesk.Parts suiteParts() {
    return new SuiteDesk.Parts(
        console, desk, background, sheets, notices, troubles, history, this::openAsDraft, result);
  }

  private BulkDesk.Parts bulkParts() {
    return new BulkDesk.Parts(
        console, desk, background, sheets, notices, history, profiles, this::openAsDraft, this::go);
  }

  private ResultParts resultParts(Start start) {
    return new ResultParts(
        start.history(),
        background,
        sheets,
        clock,
        known::names,
        field -> sendPlace.goTo("/" + field),
        profiles::open,
        profiles::pasteToken,
        this::openAsDraft,
        sandbox::actions,
        sandbox::playStory,
        () -> ExplainSheet.open(sheets, background));
  }

  private SendDesk.Parts sendParts() {
    return new SendDesk.Parts(
        console,
        desk,
        background,
        sheets,
        notices,
        troubles,
        preferences,
        tokens,
        known,
        sandbox.trace(),
        result);
  }

  private SandboxDesk.Parts sandboxParts() {
    return new SandboxDesk.Parts(
        console.sandbox(),
        background,
        sheets,
        notices,
        this::openAsDraft,
        this::useModule,
        this::go);
  }

  private FormPorts formPorts() {
    return new FormPorts(
        background,
        sheets,
        notices,
        sending::destination,
        sending,
        known,
        console.presets(),
        console.draftFile(),
        profiles::open,
        profiles::changeUrl,
        profiles::tokenFound,
        clock);
  }

  private ProfilesParts profilesParts(Start start) {
    return new ProfilesParts(
        console.profiles(),
        console.profileEditor(),
        tokens,
        new TokenSheet(tokens, sheets, notices, ZoneId.systemDefault()),
        start.sandbox(),
        KeychainWords.ofThisSystem(),
        ZoneId.systemDefault(),
        background,
        sheets,
        notices,
        new DeskProfiles(desk, start.sandbox()));
  }

  private void go(String place) {
    window.go(place);
  }

  private void openAsDraft(HistoryEntry entry) {
    openAsDraft(Draft.of(entry.sent().request().body(), false));
  }

  private void openAsDraft(Draft draft) {
    sendPlace.open(draft);
    window.go("goSend");
    sendPlace.goTo("/user_id");
  }

  private void useModule(long id) {
    sendPlace.useModule(id);
    window.go("goSend");
    sendPlace.goTo("/module_id");
  }

  private void openFolder() {
    background.run(
        "open folder",
        () -> {
          new SystemSettings(console.folder().path()).openDataFolder();
          return console.folder();
        },
        opened -> {});
  }

  private Map<Remedy, Runnable> remedies() {
    return Map.of(
        Remedy.UNLOCK_KEYCHAIN, () -> tokens.unlock(desk.profile().get()),
        Remedy.PASTE_TOKEN, () -> profiles.pasteToken(),
        Remedy.OPEN_DATA_FOLDER, this::openFolder);
  }
}
