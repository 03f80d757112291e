package triggerconsole.suite.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.report.Results.Twice;

class MergeTest {

  @TempDir Path folder;

  @Test
  void piecesInAnyOrderMakeTheRecordOfTheWhole() throws IOException {
    List<CaseResult> all =
        new ArrayList<>(IntStream.range(0, 200).mapToObj(Samples::oneOfMany).toList());
    Path whole = Samples.record(folder.resolve("whole"), all);
    Collections.shuffle(all, new Random(42));
    Path one = Samples.record(folder.resolve("one"), all.subList(0, 70));
    Path two = Samples.record(folder.resolve("two"), all.subList(70, 71));
    Path three = Samples.record(folder.resolve("three"), all.subList(71, 200));

    Path merged = folder.resolve("merged");
    Merge.write(Results.of(List.of(three, one, two), Twice.REFUSED), merged);

    assertThat(merged).hasSameTextualContentAs(whole);
  }

  @Test
  void suitesStandInTheOrderOfTheirNames() throws IOException {
    Results results =
        Samples.results(
            folder.resolve("r"),
            Samples.passed("b", 0, "b0"),
            Samples.passed("a", 1, "a1"),
            Samples.passed("a", 0, "a0"));

    List<String> names = new ArrayList<>();
    results.each(entry -> true, 10, result -> names.add(result.name()));

    assertThat(names).containsExactly("a0", "a1", "b0");
    assertThat(results.suites().keySet()).containsExactly("a", "b");
  }

  @Test
  void aCaseWithTwoResultsIsRefusedWithBothFiles() {
    Path one = Samples.record(folder.resolve("one"), List.of(Samples.failed(4), Samples.passed(5)));
    Path two = Samples.record(folder.resolve("two"), List.of(Samples.passed(5), Samples.passed(4)));

    Results results = Results.of(List.of(one, two), Twice.REFUSED);

    assertThat(results.problems())
        .singleElement()
        .asString()
        .contains("case 4", Samples.SUITE, one.toString(), two.toString(), "--later-wins");
  }

  @Test
  void theLaterResultCountsWhenThatIsAskedFor() {
    Path one = Samples.record(folder.resolve("one"), List.of(Samples.failed(4), Samples.failed(5)));
    Path two = Samples.record(folder.resolve("two"), List.of(Samples.passed(4)));

    Results later = Results.of(List.of(one, two), Twice.LATER_WINS);
    Results earlier = Results.of(List.of(two, one), Twice.LATER_WINS);

    assertThat(later.problems()).isEmpty();
    assertThat(List.of(later.tally().passed(), later.tally().failed())).containsExactly(1, 1);
    assertThat(List.of(earlier.tally().passed(), earlier.tally().failed())).containsExactly(0, 2);
  }

  @Test
  void aMergedRecordMayReplaceOneOfItsPieces() throws IOException {
    Path one = Samples.record(folder.resolve("one"), List.of(Samples.passed(1)));
    Path two = Samples.record(folder.resolve("two"), List.of(Samples.passed(0)));

    Merge.write(Results.of(List.of(one, two), Twice.REFUSED), one);

    assertThat(Files.readAllLines(one)).hasSize(2);
    assertThat(Results.of(List.of(one), Twice.REFUSED).tally().passed()).isEqualTo(2);
  }

  @Test
  void allThatIsSaidAboutThePiecesIsSaidAboutTheWhole() throws IOException {
    Path cut = folder.resolve("cut");
    Files.writeString(cut, "{\"suite\"");
    Path damaged = folder.resolve("damaged");
    Files.writeString(damaged, "x\n");

    Results results = Results.of(List.of(cut, damaged, folder.resolve("none")), Twice.REFUSED);

    assertThat(results.notices()).singleElement().asString().contains(cut.toString());
    assertThat(results.problems()).hasSize(2);
    assertThat(results.size()).isZero();
  }
}
