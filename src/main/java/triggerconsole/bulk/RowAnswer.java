package triggerconsole.bulk;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.history.HistoryEntry;

/** What came of a row's request. */
record RowAnswer(Verdict verdict, OptionalInt status, OptionalDouble durationMs, long historyId) {

  static RowAnswer of(HistoryEntry entry) {
    return new RowAnswer(
        entry.verdict().orElseThrow(),
        entry.answer().map(Answer::status).map(OptionalInt::of).orElseGet(OptionalInt::empty),
        entry.durationMs(),
        entry.id());
  }
}
