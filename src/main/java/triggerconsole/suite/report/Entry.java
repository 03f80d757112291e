package triggerconsole.suite.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Mark;

/**
 * What is kept in memory of a result: what is counted, and where the rest stands.
 *
 * @param index the place in the plan
 * @param record which of the records it stands in, from 0
 * @param offset where its line begins in that file, in bytes
 * @param length of the line without its end, in bytes
 */
record Entry(
    String suite,
    int index,
    int record,
    long offset,
    int length,
    Mark mark,
    Optional<VerdictCode> verdict,
    Optional<Instant> startedAt,
    OptionalDouble durationMs) {

  /** By suite and place in the plan; of the same case the one that was read first. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::suite)
          .thenComparingInt(Entry::index)
          .thenComparingInt(Entry::record)
          .thenComparingLong(Entry::offset);

  static Entry of(RecordReader.Placed placed, String suite, int record) {
    CaseResult result = placed.result();
    return new Entry(
        suite,
        result.index(),
        record,
        placed.offset(),
        placed.length(),
        result.mark(),
        result.verdict(),
        result.startedAt(),
        result.durationMs());
  }

  boolean isSameCase(Entry other) {
    return index == other.index && suite.equals(other.suite);
  }

  /** Whether a case failed because nothing answered, rather than with an answer that differs. */
  boolean isUnanswered() {
    return mark == Mark.FAILED && isUnanswered(verdict);
  }

  static boolean isUnanswered(Optional<VerdictCode> verdict) {
    return verdict
        .filter(code -> code != VerdictCode.NOT_SENT && code != VerdictCode.OUTCOME_UNKNOWN)
        .isEmpty();
  }
}
