package triggerconsole.ui.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.history.HistoryEntry;
import triggerconsole.profile.Profile;
import triggerconsole.run.Pace;
import triggerconsole.send.Target;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Choice;
import triggerconsole.suite.ErrorLab;
import triggerconsole.suite.Mark;
import triggerconsole.suite.Past;
import triggerconsole.suite.Plan;
import triggerconsole.suite.RunOrder;
import triggerconsole.suite.RunResult;
import triggerconsole.suite.Suite;
import triggerconsole.suite.SuiteEdit;
import triggerconsole.suite.SuiteFile;
import triggerconsole.suite.SuiteRunner;
import triggerconsole.suite.Suites;
import triggerconsole.ui.suites.DataRows;
import triggerconsole.ui.suites.ListedSuite;
import triggerconsole.ui.suites.ReportKind;
import triggerconsole.ui.suites.RunFollower;
import triggerconsole.ui.suites.RunOptions;
import triggerconsole.ui.suites.SuiteOrder;
import triggerconsole.ui.suites.SuitesPort;

/** Runs suites for their place, over the files of the data folder and those from elsewhere. */
final class SuiteWork implements SuitesPort {

  private final Console console;
  private final Suites files;
  private final Path own;

  SuiteWork(Console console) {
    this.console = console;
    this.files = new Suites(console.folder().path());
    this.own = console.folder().path().resolve("suites");
  }

  @Override
  public List<ListedSuite> list() {
    List<ListedSuite> listed = new ArrayList<>();
    listed.add(ListedSuite.builtIn(ErrorLab.suite()));
    for (Path file : files.files()) {
      listed.add(ListedSuite.of(file, file.startsWith(own), files.read(file)));
    }
    return listed;
  }

  @Override
  public Path create(String name) {
    return files.create(name, NewSuite.text(name));
  }

  @Override
  public Path add(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    files.open(whole);
    return whole;
  }

  @Override
  public void remove(ListedSuite suite) {
    suite.file().ifPresent(files::remove);
  }

  @Override
  public DataRows data(Path file) {
    return DataLook.at(file);
  }

  @Override
  public void run(SuiteOrder order, RunFollower follower) {
    Suite suite = suite(order);
    RunOptions options = order.options();
    Object called = order.suite().file().<Object>map(file -> file).orElse(suite.name());
    Plan.Planning planning =
        Plan.of(suite, called, options.data().or(order.suite()::data), choice(order));
    Plan plan =
        planning
            .plan()
            .orElseThrow(
                () -> new ConsoleException(String.join("\n", planning.problems()), Remedy.NONE));
    follower.planned(plan.total());
    RunOrder how =
        new RunOrder(
            new Target.ToProfile(order.profile()),
            order.confirmation(),
            Duration.ofSeconds(console.settings().timeLimitSeconds()),
            options.atOnce(),
            options.perSecond().isPresent()
                ? Pace.perSecond(options.perSecond().getAsInt())
                : Pace.unlimited(),
            options.stopAfter(),
            follower.control());
    SuiteRunner runner = new SuiteRunner(console.sendTrigger(), this::profile);
    if (runner.run(plan, how, follower::ended) instanceof RunResult.Refused(var refusal)) {
      throw new ConsoleException(refusal.sentence(), Remedy.NONE);
    }
  }

  @Override
  public void report(List<CaseResult> results, ReportKind kind, Path file) {
    SuiteReports.write(results, kind, file);
  }

  @Override
  public Optional<HistoryEntry> entry(long id) {
    return console.history().entry(id);
  }

  @Override
  public void accept(ListedSuite suite, String name, CaseResult result) {
    change(
        suite,
        (known, edit) ->
            known.cases().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> edit.expect(name, Accepted.expectation(one.expectation(), result)))
                .orElse(edit));
  }

  @Override
  public void removeCase(ListedSuite suite, String name) {
    change(suite, (known, edit) -> edit.remove(name));
  }

  @Override
  public void open(Path file) {
    SystemOpener.folder(file);
  }

  /** One change to a file; where it cannot be done in place the file stays as it is. */
  private interface Change {
    SuiteEdit on(Suite suite, SuiteEdit edit);
  }

  private void change(ListedSuite listed, Change change) {
    Path file = listed.file().orElseThrow();
    SuiteFile.Reading reading = files.read(file);
    SuiteEdit edit = change.on(readable(file, reading), SuiteEdit.of(reading.text()));
    edit.refusal()
        .ifPresent(why -> {
          throw new ConsoleException(why, Remedy.NONE);
        });
    files.write(file, edit.text());
  }

  private static Suite readable(Path file, SuiteFile.Reading reading) {
    return reading
        .suite()
        .orElseThrow(
            () -> new ConsoleException(String.join("\n", reading.lines(file)), Remedy.NONE));
  }

  private Suite suite(SuiteOrder order) {
    Suite suite =
        order
            .suite()
            .file()
            .map(file -> readable(file, files.read(file)))
            .orElseGet(ErrorLab::suite);
    return suite.with(values(suite, order.options().values()));
  }

  /** What was typed, in the type that the suite's own value has. */
  private static Map<String, JsonValue> values(Suite suite, Map<String, String> typed) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    typed.forEach((name, text) -> {
      Optional<JsonValue> number =
          Optional.ofNullable(suite.values().get(name))
              .filter(JsonNumber.class::isInstance)
              .flatMap(own -> Json.parse(text))
              .filter(JsonNumber.class::isInstance);
      values.put(name, number.orElseGet(() -> new JsonText(text)));
    });
    return values;
  }

  /** A record in which what is to run again has failed. */
  private static Choice choice(SuiteOrder order) {
    return order
        .only()
        .map(some -> {
          Past past = new Past();
          some.forEach(result -> past.add(failed(result)));
          return Choice.ALL.failedOf(past);
        })
        .orElse(Choice.ALL);
  }

  private static CaseResult failed(CaseResult result) {
    return new CaseResult(
        result.suite(),
        result.index(),
        result.name(),
        result.row(),
        Mark.FAILED,
        result.reason(),
        result.differences(),
        result.verdict(),
        result.fields(),
        result.cause(),
        result.status(),
        result.startedAt(),
        result.durationMs(),
        result.historyId());
  }

  private Profile profile(String name) {
    return name.equals(Profile.SANDBOX)
        ? console.sandboxProfile()
        : console
            .profiles()
            .find(name)
            .orElseThrow(
                () -> new ConsoleException(Messages.of("profile.unknown", name), Remedy.NONE));
  }
}
