package triggerconsole.ui.suites;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import triggerconsole.profile.Profile;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Mark;
import triggerconsole.ui.suites.RunStatus.State;
import triggerconsole.ui.suites.RunStatus.Tally;

/** How a run is followed, without a window. */
class RunViewModelTest {

  private static final ListedSuite SUITE = FakeSuites.suite(Optional.empty(), "Mine", 4);
  private static final Profile SANDBOX = Profile.sandbox("http://127.0.0.1:1/x");

  private final FakeSuites suites = new FakeSuites();
  private final RunViewModel run = new RunViewModel();

  @Test
  void aHundredThousandRowsComeInFewStepsAndAddUp() {
    suites.rows = 25_000;
    suites.fails = index -> index % 1_000 == 7;
    int[] changes = {0};
    run.plan(SUITE.cases());
    run.lines().addListener((ListChangeListener<CaseLine>) change -> changes[0]++);

    follow(Optional.of(Path.of("rows.csv")), Optional.empty());

    assertThat(run.status().get().tally()).isEqualTo(new Tally(100_000, 99_900, 100, 0));
    assertThat(run.failures()).hasSize(100).allMatch(result -> result.mark() == Mark.FAILED);
    assertThat(changes[0]).isLessThan(50);
  }

  @Test
  void whatRunsAgainTakesThePlaceOfWhatItWas() {
    suites.fails = index -> index == 2;
    run.plan(SUITE.cases());
    follow(Optional.empty(), Optional.empty());
    assertThat(run.status().get().tally()).isEqualTo(new Tally(4, 3, 1, 0));

    suites.fails = index -> false;
    follow(Optional.empty(), Optional.of(run.failures()));

    assertThat(run.status().get().tally()).isEqualTo(new Tally(4, 4, 0, 0));
    assertThat(run.status().get().state()).isEqualTo(State.DONE);
  }

  @Test
  void resultsStayWhileTheFileHasTheSameCasesAndGoWithThem() {
    run.plan(SUITE.cases());
    follow(Optional.empty(), Optional.empty());

    run.plan(SUITE.cases().stream().map(RunViewModelTest::reworded).toList());
    assertThat(run.results()).hasSize(4);

    run.plan(SUITE.cases().subList(0, 3));
    assertThat(run.results()).isEmpty();
    assertThat(run.status().get().state()).isEqualTo(State.NEVER);
    assertThat(run.lines()).hasSize(3);
  }

  private void follow(Optional<Path> data, Optional<List<CaseResult>> only) {
    SuiteOrder order =
        new SuiteOrder(SUITE, SANDBOX, Optional.empty(), RunOptions.USUAL.withData(data), only);
    RunFeed feed = run.begin(order, data.isPresent());
    assertThat(run.status().get().active()).isTrue();
    suites.run(order, feed);
    run.tick();
    run.ended();
  }

  private static ShownCase reworded(ShownCase one) {
    return new ShownCase(
        one.name(), "Other words", one.sends(), one.verdict(), one.expects(), one.environments());
  }
}
