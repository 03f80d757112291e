package triggerconsole.suite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;

/**
 * What came of one case with one data row: all that a report tells. It never holds a token.
 *
 * @param suite the suite's name
 * @param index the place in the whole plan, from 0, whatever part of it this run did
 * @param name the case's name, filled from the row
 * @param row the data row, from 1
 * @param reason why it failed or was skipped, as a sentence; empty when it passed
 * @param differences what was not as expected, the verdict first
 * @param fields the keys that the verdict names
 * @param cause why there was no answer
 * @param durationMs from the start until the answer was complete
 * @param historyId the entry with the whole request and answer
 */
public record CaseResult(
    String suite,
    int index,
    String name,
    OptionalInt row,
    Mark mark,
    String reason,
    List<Difference> differences,
    Optional<VerdictCode> verdict,
    List<String> fields,
    Optional<Cause> cause,
    OptionalInt status,
    Optional<Instant> startedAt,
    OptionalDouble durationMs,
    OptionalLong historyId) {

  /** Keeps its own copies. */
  public CaseResult {
    differences = List.copyOf(differences);
    fields = List.copyOf(fields);
  }
}
