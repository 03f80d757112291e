package triggerconsole.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import triggerconsole.diagnosis.VerdictCode;

/**
 * What the list shows of an entry; no body is read for it.
 *
 * @param verdict nothing while the request is in flight
 * @param title the verdict in one line, as it was said then
 * @param chip the verdict in a few words, as it was said then
 * @param user the user id; as JSON when it was no text
 * @param module the module id as JSON, so that {@code "1068935"} shows its quotes
 * @param status the answer's HTTP status
 */
public record HistoryRow(
    long id,
    Instant startedAt,
    Origin origin,
    Optional<String> profile,
    Optional<String> environment,
    Optional<VerdictCode> verdict,
    OptionalInt documentedError,
    Optional<String> title,
    Optional<String> chip,
    Optional<String> user,
    Optional<String> module,
    OptionalInt status,
    OptionalDouble durationMs,
    String note) {

  /** Whether the request is in flight. */
  public State state() {
    return verdict.isPresent() ? State.DONE : State.SENDING;
  }
}
