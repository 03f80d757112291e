package triggerconsole.ui.suites;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.HistoryEntry;
import triggerconsole.profile.Environment;
import triggerconsole.run.Control;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Mark;

/** Suites without files and runs without requests; what was asked is kept. */
final class FakeSuites implements SuitesPort {

  /** Where only harmless cases may not run. */
  static final Set<Environment> HARMLESS = Set.of(Environment.SANDBOX, Environment.TEST);

  /** What is in the list. */
  final List<ListedSuite> listed = new ArrayList<>();

  /** The orders that were run. */
  final List<SuiteOrder> ran = new ArrayList<>();

  /** What was done to files, in words. */
  final List<String> done = new ArrayList<>();

  /** The results that reports were written of. */
  final List<CaseResult> reported = new ArrayList<>();

  /** Which places of a plan fail. */
  volatile IntPredicate fails = index -> false;

  /** How many data rows there are. */
  volatile long rows = 1;

  /** Called before each result, on the run's thread. */
  volatile Runnable beforeEach = () -> {};

  FakeSuites() {
    listed.add(lab());
  }

  /** A suite of so many cases; the first two must not run in production. */
  static ListedSuite suite(Optional<Path> file, String title, int cases) {
    List<ShownCase> shown = new ArrayList<>();
    for (int i = 1; i <= cases; i++) {
      shown.add(
          new ShownCase(
              "Case " + i,
              "",
              "{\"user_id\":\"webbot:x\",\"module_id\":106893" + i % 10 + "}",
              "NOT_FOUND [module_id]",
              List.of(
                  new Expects("verdict", "NOT_FOUND"),
                  new Expects("status", "400"),
                  new Expects("text", "module_id not found for the given bot")),
              i <= 2 ? HARMLESS : Set.of()));
    }
    return new ListedSuite(
        file,
        file.isPresent(),
        title,
        shown,
        Map.of("user", new JsonText("webbot:x"), "module", new JsonText("1")),
        Optional.empty(),
        List.of(),
        true);
  }

  /** A file with two errors and a warning. */
  static ListedSuite broken(Path file) {
    return new ListedSuite(
        Optional.of(file),
        false,
        file.getFileName().toString(),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(
            Problem.error(new YamlNode.Place(3, 5), "There is no verdict \"ACEPTED\"."),
            new Problem(Optional.of(new YamlNode.Place(7, 3)), true, "A key is sent as it stands."),
            Problem.error(new YamlNode.Place(9, 1), "A case has exactly one of body and raw.")),
        false);
  }

  @Override
  public List<ListedSuite> list() {
    return List.copyOf(listed);
  }

  @Override
  public Path create(String name) {
    Path file = Path.of(name + ".yaml");
    listed.add(suite(Optional.of(file), name, 1));
    return file;
  }

  @Override
  public Path add(Path file) {
    done.add("add " + file);
    listed.add(suite(Optional.of(file), file.toString(), 3));
    return file;
  }

  @Override
  public void remove(ListedSuite suite) {
    done.add("remove " + suite.title());
    listed.remove(suite);
  }

  @Override
  public DataRows data(Path file) {
    return new DataRows(rows, Optional.empty());
  }

  @Override
  public void run(SuiteOrder order, RunFollower follower) {
    ran.add(order);
    int cases = order.suite().cases().size();
    boolean data = order.options().data().isPresent();
    long total = order.only().map(some -> (long) some.size()).orElse(data ? rows * cases : cases);
    follower.planned(total);
    for (int i = 0; i < (data ? rows * cases : cases); i++) {
      int index = i;
      boolean wanted =
          order
              .only()
              .map(some -> some.stream().anyMatch(one -> one.index() == index))
              .orElse(true);
      if (!wanted) {
        continue;
      }
      beforeEach.run();
      if (follower.control().state() == Control.State.STOPPED) {
        return;
      }
      follower.ended(result(order, i, data ? OptionalInt.of(i / cases + 1) : OptionalInt.empty()));
    }
  }

  @Override
  public void report(List<CaseResult> results, ReportKind kind, Path file) {
    done.add("report " + kind + " " + file);
    reported.addAll(results);
  }

  @Override
  public Optional<HistoryEntry> entry(long id) {
    return Optional.empty();
  }

  @Override
  public void accept(ListedSuite suite, String name, CaseResult result) {
    done.add("accept " + name);
  }

  @Override
  public void removeCase(ListedSuite suite, String name) {
    done.add("remove case " + name);
  }

  @Override
  public void open(Path file) {
    done.add("open " + file);
  }

  private static ListedSuite lab() {
    return suite(Optional.empty(), "Documented errors", 9);
  }

  private CaseResult result(SuiteOrder order, int index, OptionalInt row) {
    ShownCase one = order.suite().cases().get(index % order.suite().cases().size());
    boolean off = !one.mayRun(order.profile().environment());
    boolean failed = !off && fails.test(index);
    return new CaseResult(
        order.suite().title(),
        index,
        one.name(),
        row,
        off ? Mark.SKIPPED : failed ? Mark.FAILED : Mark.PASSED,
        off ? "This case does not run here." : failed ? "Expected 400, got 200." : "",
        failed
            ? List.of(
                new Difference("verdict", "NOT_FOUND", "ACCEPTED_REDIRECT"),
                new Difference("status", "400", "200"))
            : List.of(),
        off
            ? Optional.empty()
            : Optional.of(failed ? VerdictCode.ACCEPTED_REDIRECT : VerdictCode.NOT_FOUND),
        failed || off ? List.of() : List.of("module_id"),
        Optional.empty(),
        off ? OptionalInt.empty() : OptionalInt.of(failed ? 200 : 400),
        Optional.of(Instant.EPOCH),
        off ? OptionalDouble.empty() : OptionalDouble.of(6 + index % 30),
        off ? OptionalLong.empty() : OptionalLong.of(index + 1));
  }
}
