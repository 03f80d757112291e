package triggerconsole.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;

/**
 * One row of a ledger.
 *
 * @param index which row of data it is, from 1
 * @param number as a spreadsheet shows it
 * @param chip the verdict in a few words
 * @param fields the body's keys that the verdict is about
 * @param note why the row was stopped
 */
public record LedgerRow(
    int index,
    int number,
    int line,
    Optional<String> user,
    Optional<String> module,
    RowOutcome outcome,
    Optional<Instant> sentAt,
    Optional<VerdictCode> verdict,
    String chip,
    List<String> fields,
    Optional<Cause> cause,
    OptionalInt status,
    OptionalDouble durationMs,
    OptionalLong historyId,
    String note) {}
