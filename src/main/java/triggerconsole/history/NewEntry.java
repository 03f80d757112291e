package triggerconsole.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import triggerconsole.exchange.TriggerRequest;

/**
 * What is known of a request before it leaves.
 *
 * @param startedAt kept to the millisecond
 * @param run the suite or bulk run that it belongs to, if it belongs to one
 * @param profile the profile's name, {@code sandbox} for a sandbox of the command's own, or nothing
 * @param environment the name of the profile's environment, such as {@code TEST}
 * @param overridden the codes of the rules that were broken and sent anyway
 */
public record NewEntry(
    Instant startedAt,
    Origin origin,
    Optional<String> run,
    Optional<String> profile,
    Optional<String> environment,
    TriggerRequest request,
    List<PastFinding> findings,
    List<String> overridden) {

  public NewEntry {
    startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
    findings = List.copyOf(findings);
    overridden = List.copyOf(overridden);
  }
}
