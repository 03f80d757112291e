package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.suite.CaseResult;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.Troubles;

/**
 * The suites there are, the one that is looked at, and the one that runs: never more than one. To
 * be used on the window's thread.
 */
final class SuitesViewModel {

  private final SuitesPort port;
  private final Background background;
  private final Troubles troubles;
  private final ReadOnlyObjectProperty<Profile> profile;
  private final ObservableList<ListedSuite> suites = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<ListedSuite>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ListedSuite>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final SetupViewModel setup;
  private final Map<String, RunViewModel> runs = new HashMap<>();
  private Optional<Job> reading = Optional.empty();
  private Optional<String> wanted = Optional.empty();
  private boolean again;

  SuitesViewModel(
      SuitesPort port,
      Background background,
      Troubles troubles,
      ReadOnlyObjectProperty<Profile> profile) {
    this.port = port;
    this.background = background;
    this.troubles = troubles;
    this.profile = profile;
    this.setup = new SetupViewModel(port, background, profile, chosen);
  }

  /** The suites, the built-in one first; empty until they were read once. */
  ObservableList<ListedSuite> suites() {
    return suites;
  }

  /** The one that is looked at. */
  ReadOnlyObjectProperty<Optional<ListedSuite>> chosen() {
    return chosen;
  }

  /** The one that is being run. */
  ReadOnlyObjectProperty<Optional<ListedSuite>> running() {
    return running.getReadOnlyProperty();
  }

  /** How the chosen suite is to be run against the profile in use. */
  ObjectProperty<RunOptions> options() {
    return setup.options();
  }

  /** What the data file of the chosen suite holds, once that is known. */
  ReadOnlyObjectProperty<Optional<DataRows>> rows() {
    return setup.rows();
  }

  /** Where a run would go. */
  ReadOnlyObjectProperty<Profile> profile() {
    return profile;
  }

  /** The cases and the last run of a suite. */
  RunViewModel run(ListedSuite suite) {
    RunViewModel run = runs.computeIfAbsent(suite.key(), key -> new RunViewModel());
    run.plan(suite.cases());
    return run;
  }

  /** Reads the suites again; where that is under way, once more after it. */
  void refresh() {
    again = reading.filter(Job::running).isPresent();
    if (!again) {
      reading = Optional.of(background.run("read suites", port::list, this::show));
    }
  }

  /** Looks at a suite. */
  void choose(ListedSuite suite) {
    if (chosen.get().filter(suite::equals).isPresent()) {
      return;
    }
    run(suite);
    chosen.set(Optional.of(suite));
  }

  /** Looks at the suite of this name or file, as soon as it is read. */
  void open(String nameOrFile) {
    wanted = Optional.of(nameOrFile);
    refresh();
  }

  void create(String name) {
    change("create suite", () -> port.create(name), file -> open(file.toString()));
  }

  void add(Path file) {
    change("add suite", () -> port.add(file), kept -> open(kept.toString()));
  }

  void remove(ListedSuite suite) {
    change("remove suite", () -> port.remove(suite));
  }

  void removeCase(ListedSuite suite, String name) {
    change("remove case", () -> port.removeCase(suite, name));
  }

  void accept(ListedSuite suite, CaseLine line, Runnable accepted) {
    line.result()
        .ifPresent(result ->
            change(
                "accept result",
                () -> {
                  port.accept(suite, line.planned().orElseThrow().name(), result);
                  return result;
                },
                done -> {
                  accepted.run();
                  refresh();
                }));
  }

  /** Whether a run of the chosen suite would send at least one request. */
  boolean canRun() {
    return chosen.get().filter(suite -> suite.readable() && allowed(suite) > 0).isPresent()
        && running.get().isEmpty()
        && missing().isEmpty();
  }

  /** How many cases of a suite may run against the profile in use. */
  long allowed(ListedSuite suite) {
    Environment here = profile.get().environment();
    return suite.cases().stream().filter(one -> one.mayRun(here)).count();
  }

  /** The values of the error lab that the person has to give, as the sandbox's are of no use. */
  List<String> needed() {
    return setup.needed();
  }

  /** Those of them that are still to be given. */
  List<String> missing() {
    return setup.missing();
  }

  /** The order for a run of the chosen suite, of some of its cases or of all. */
  Optional<SuiteOrder> order(Optional<List<CaseResult>> only) {
    return chosen
        .get()
        .filter(suite -> canRun())
        .map(suite ->
            new SuiteOrder(suite, profile.get(), Optional.empty(), setup.options().get(), only));
  }

  /** Runs. Another press while it runs does nothing. */
  void start(SuiteOrder order) {
    if (running.get().isPresent()) {
      return;
    }
    RunViewModel run = run(order.suite());
    boolean withRows = order.options().data().or(order.suite()::data).isPresent();
    RunFeed feed = run.begin(order, withRows);
    running.set(Optional.of(order.suite()));
    background.run(
        "run suite",
        () -> {
          port.run(order, feed);
          return feed;
        },
        done -> ended(run),
        trouble -> {
          feed.control().stop();
          ended(run);
          troubles.trouble(trouble, () -> start(order));
        });
  }

  /** Shows what has come of the run meanwhile. */
  void tick() {
    current().ifPresent(RunViewModel::tick);
  }

  void pause() {
    current().ifPresent(RunViewModel::pause);
  }

  void goOn() {
    current().ifPresent(RunViewModel::goOn);
  }

  /** Begins nothing new; what is under way ends in its own time. */
  void stop() {
    current().ifPresent(RunViewModel::stop);
  }

  private Optional<RunViewModel> current() {
    return running.get().map(suite -> runs.get(suite.key()));
  }

  private void ended(RunViewModel run) {
    run.ended();
    running.set(Optional.empty());
    refresh();
  }

  private void show(List<ListedSuite> read) {
    if (!suites.equals(read)) {
      suites.setAll(read);
    }
    Optional<ListedSuite> asked =
        wanted.flatMap(name -> read.stream().filter(one -> isCalled(one, name)).findFirst());
    if (again) {
      refresh();
    } else {
      wanted = Optional.empty();
    }
    asked
        .or(() ->
            chosen
                .get()
                .flatMap(before ->
                    read.stream().filter(one -> one.key().equals(before.key())).findFirst()))
        .or(() -> read.stream().findFirst())
        .ifPresent(this::choose);
  }

  private static boolean isCalled(ListedSuite suite, String nameOrFile) {
    return suite.key().equals(nameOrFile) || suite.title().equals(nameOrFile);
  }

  private void change(String name, Runnable work) {
    change(
        name,
        () -> {
          work.run();
          return name;
        },
        done -> refresh());
  }

  private <T> void change(String name, java.util.concurrent.Callable<T> work, Consumer<T> onDone) {
    background.run(name, work, onDone);
  }
}
