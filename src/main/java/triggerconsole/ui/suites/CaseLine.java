package triggerconsole.ui.suites;

import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Mark;

/**
 * A case as a card or a row shows it: what is planned, and what came of it.
 *
 * @param planned nothing where the file has no such case any more
 * @param result nothing until it ran
 */
record CaseLine(Optional<ShownCase> planned, Optional<CaseResult> result) {

  /** A case that has not run. */
  static CaseLine of(ShownCase planned) {
    return new CaseLine(Optional.of(planned), Optional.empty());
  }

  /** The same with what came of it. */
  CaseLine with(CaseResult came) {
    return new CaseLine(planned, Optional.of(came));
  }

  String name() {
    return result.map(CaseResult::name).or(() -> planned.map(ShownCase::name)).orElse("");
  }

  /** The data row, from 1. */
  OptionalInt row() {
    return result.map(CaseResult::row).orElse(OptionalInt.empty());
  }

  boolean failed() {
    return result.filter(came -> came.mark() == Mark.FAILED).isPresent();
  }
}
