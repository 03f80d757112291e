package triggerconsole.suite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.history.HistoryEntry;

/** Makes the result of a case from what was expected and what came. */
record Judgement(String suite, PlannedCase planned) {

  /** The result of an exchange. */
  CaseResult of(HistoryEntry entry, Expectation expected, List<Difference> afterwards) {
    List<Difference> differences =
        Stream.concat(Comparison.of(expected, entry).stream(), afterwards.stream()).toList();
    Verdict verdict = entry.verdict().orElseThrow();
    Optional<Answer> answer = entry.answer();
    return new CaseResult(
        suite,
        planned.index(),
        planned.name(),
        planned.row(),
        differences.isEmpty() ? Mark.PASSED : Mark.FAILED,
        differences.isEmpty() ? "" : reason(differences.getFirst(), verdict),
        differences,
        Optional.of(verdict.code()),
        verdict.fields(),
        verdict.cause(),
        answer.map(came -> OptionalInt.of(came.status())).orElse(OptionalInt.empty()),
        Optional.of(entry.sent().startedAt()),
        entry.durationMs(),
        OptionalLong.of(entry.id()));
  }

  /** The result of a case that was not sent. */
  CaseResult notSent(Mark mark, String reason) {
    return new CaseResult(
        suite,
        planned.index(),
        planned.name(),
        planned.row(),
        mark,
        reason,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalLong.empty());
  }

  private static String reason(Difference first, Verdict verdict) {
    return Messages.of(
        "suite.differs", first.what(), first.expected(), first.actual(), verdict.title());
  }
}
