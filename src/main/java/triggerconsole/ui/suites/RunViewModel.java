package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import triggerconsole.profile.Profile;
import triggerconsole.run.Control;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Mark;
import triggerconsole.ui.suites.RunStatus.State;
import triggerconsole.ui.suites.RunStatus.Tally;

/** The cases of one suite and its last run. To be used on the window's thread. */
final class RunViewModel {

  /** So many results are shown at once; more would stop the window for longer than one notices. */
  private static final int BATCH = 5_000;

  private final ObservableList<CaseLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<RunStatus> status =
      new ReadOnlyObjectWrapper<>(RunStatus.NEVER);

  /** Where in the list the results stand, by their place in the plan. */
  private final Map<Integer, Integer> positions = new HashMap<>();

  private List<ShownCase> cases = List.of();
  private boolean byRow;
  private int passed;
  private int failed;
  private int skipped;
  private RunFeed feed = new RunFeed();

  /** The cases in the order of the file; with data rows the results in the order they came. */
  ObservableList<CaseLine> lines() {
    return lines;
  }

  /** How it stands. */
  ReadOnlyObjectProperty<RunStatus> status() {
    return status.getReadOnlyProperty();
  }

  /** Whether its results stand for data rows, not for the cases of the file. */
  boolean byRow() {
    return byRow;
  }

  /** These are the cases of the file now; results stay where they are still the same cases. */
  void plan(List<ShownCase> now) {
    if (now.equals(cases) || status.get().active()) {
      return;
    }
    boolean same = names(now).equals(names(cases));
    cases = now;
    if (!same) {
      forget();
      status.set(new RunStatus(State.NEVER, tally(), Optional.empty(), Optional.empty()));
    } else if (!byRow) {
      for (int i = 0; i < now.size(); i++) {
        lines.set(i, new CaseLine(Optional.of(now.get(i)), lines.get(i).result()));
      }
    }
  }

  /** A run begins: of all, after which nothing is left of the last one, or of some anew. */
  RunFeed begin(SuiteOrder order, boolean withRows) {
    feed = new RunFeed();
    if (order.only().isEmpty()) {
      forget();
      byRow = withRows;
      if (byRow) {
        lines.clear();
      }
    }
    show(State.RUNNING, Optional.of(order.profile()));
    return feed;
  }

  /** Shows what has come meanwhile. */
  void tick() {
    if (status.get().active()) {
      put(feed.take(BATCH));
      show(state(feed.control()), status.get().target());
    }
  }

  /** The run is over; nothing of it is under way any more. */
  void ended() {
    for (List<CaseResult> rest = feed.take(BATCH); !rest.isEmpty(); rest = feed.take(BATCH)) {
      put(rest);
    }
    boolean stopped = feed.control().state() == Control.State.STOPPED;
    show(stopped ? State.STOPPED : State.DONE, status.get().target());
  }

  void pause() {
    feed.control().pause();
    tick();
  }

  void goOn() {
    feed.control().goOn();
    tick();
  }

  /** Begins nothing new; what is under way ends in its own time. */
  void stop() {
    feed.control().stop();
    tick();
  }

  /** What failed. */
  List<CaseResult> failures() {
    return results().stream().filter(result -> result.mark() == Mark.FAILED).toList();
  }

  /** One line as what is to run again, whether it ran before or not. */
  CaseResult toRunAgain(int line, String suite) {
    return lines.get(line).result().orElseGet(() -> untried(line, suite));
  }

  /** Everything that came, in the order of the lines. */
  List<CaseResult> results() {
    return lines.stream().map(CaseLine::result).flatMap(Optional::stream).toList();
  }

  private void put(List<CaseResult> results) {
    List<CaseLine> added = new ArrayList<>();
    for (CaseResult result : results) {
      count(result.mark(), 1);
      Integer at = byRow ? positions.get(result.index()) : (Integer) result.index();
      if (at != null && at < lines.size()) {
        lines.get(at).result().ifPresent(before -> count(before.mark(), -1));
        lines.set(at, lines.get(at).with(result));
      } else {
        positions.put(result.index(), lines.size() + added.size());
        added.add(new CaseLine(planned(result), Optional.of(result)));
      }
    }
    lines.addAll(added);
  }

  /** For every data row there is every case, in the order of the file. */
  private Optional<ShownCase> planned(CaseResult result) {
    return cases.isEmpty()
        ? Optional.empty()
        : Optional.of(cases.get(result.index() % cases.size()));
  }

  private void count(Mark mark, int number) {
    switch (mark) {
      case PASSED -> passed += number;
      case FAILED -> failed += number;
      case SKIPPED -> skipped += number;
    }
  }

  private void forget() {
    positions.clear();
    byRow = false;
    passed = 0;
    failed = 0;
    skipped = 0;
    lines.setAll(cases.stream().map(CaseLine::of).toList());
  }

  private void show(State state, Optional<Profile> target) {
    status.set(new RunStatus(state, tally(), target, feed.progress()));
  }

  private Tally tally() {
    return new Tally(lines.size(), passed, failed, skipped);
  }

  private static State state(Control control) {
    return switch (control.state()) {
      case GOING -> State.RUNNING;
      case PAUSED -> State.PAUSED;
      case STOPPED -> State.STOPPING;
    };
  }

  /** A case that has not run, by its place and its name. */
  private CaseResult untried(int line, String suite) {
    return new CaseResult(
        suite,
        line,
        lines.get(line).name(),
        OptionalInt.empty(),
        Mark.FAILED,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty());
  }

  private static List<String> names(List<ShownCase> cases) {
    return cases.stream().map(ShownCase::name).toList();
  }
}
