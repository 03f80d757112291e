package triggerconsole.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Problem;

/**
 * What a run of one suite will do: for every data row every case, in their order, or a part of
 * that. Rows are read when their turn comes.
 */
public final class Plan {

  private final Suite suite;
  private final Optional<DataFile> data;
  private final Choice choice;
  private final int total;

  private Plan(Suite suite, Optional<DataFile> data, Choice choice) {
    this.suite = suite;
    this.data = data;
    this.choice = choice;
    this.total = count();
  }

  /**
   * A plan, or why there is none.
   *
   * @param problems what is wrong with the suite or its data, a line each
   */
  public record Planning(Optional<Plan> plan, List<String> problems) {

    /** Keeps its own copy. */
    public Planning {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Plans a suite. The data file is read through once, so that nothing is sent when it has a
   * mistake; that blocks.
   *
   * @param file what the suite is called in messages
   * @param data where the data are, which is for the caller to find
   */
  public static Planning of(Suite suite, Object file, Optional<Path> data, Choice choice) {
    Optional<DataFile> rows = data.map(DataFile::look);
    List<String> problems = new ArrayList<>();
    rows.ifPresent(known -> problems.addAll(known.problems()));
    if (problems.isEmpty()) {
      problems.addAll(
          Problem.lines(suite.unfilled(rows.map(DataFile::columns).orElse(List.of())), file));
      long all = (long) rows.map(DataFile::rows).orElse(1) * suite.cases().size();
      if (all > Integer.MAX_VALUE) {
        problems.add(Messages.of("suite.too-many", file, all));
      }
    }
    if (problems.isEmpty()) {
      choice.past().flatMap(past -> misfit(suite, rows, past)).ifPresent(problems::add);
    }
    return problems.isEmpty()
        ? new Planning(Optional.of(new Plan(suite, rows, choice)), List.of())
        : new Planning(Optional.empty(), problems);
  }

  /** The suite. */
  public Suite suite() {
    return suite;
  }

  /** How many cases with their rows will be run. */
  public int total() {
    return total;
  }

  /** How many there are in the whole plan. */
  public int whole() {
    return data.map(DataFile::rows).orElse(1) * suite.cases().size();
  }

  /** Begins at the beginning; whoever asks closes it. */
  PlannedCases open() {
    return new PlannedCases(suite, data, choice);
  }

  /** A record of other cases, or other data, must not decide what is left out. */
  private static Optional<String> misfit(Suite suite, Optional<DataFile> rows, Past past) {
    try (PlannedCases all = new PlannedCases(suite, rows, Choice.ALL)) {
      int last = -1;
      while (all.hasNext()) {
        PlannedCase planned = all.next();
        last = planned.index();
        if (past.isDone(suite.name(), last)
            && !past.isSame(suite.name(), last, planned.name(), planned.row())) {
          return Optional.of(Messages.of("suite.misfit-record", suite.name(), planned.name()));
        }
      }
      return past.isDoneAfter(suite.name(), last)
          ? Optional.of(Messages.of("suite.misfit-record.longer", suite.name()))
          : Optional.empty();
    }
  }

  private int count() {
    int count = 0;
    for (int index = 0; index < whole(); index++) {
      count += choice.takes(suite.name(), index) ? 1 : 0;
    }
    return count;
  }
}
