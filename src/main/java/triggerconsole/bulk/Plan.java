package triggerconsole.bulk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Severity;

/**
 * What a file's rows come to, before anything is sent.
 *
 * @param rows how many rows of data were looked at
 * @param stopped how many of them are not sent because of what was found
 * @param findings how many findings there are, by their code
 * @param bySeverity how many findings there are, by how much they matter
 * @param unreadable what ended the reading before the file's end; nothing can be sent then
 * @param interrupted whether the thread was interrupted before the end
 */
public record Plan(
    int rows,
    int stopped,
    Map<String, Integer> findings,
    Map<Severity, Integer> bySeverity,
    Optional<TableTrouble> unreadable,
    boolean interrupted) {

  /** Nothing was looked at: an older plan counts. */
  static final Plan NONE = new Plan(0, 0, Map.of(), Map.of(), Optional.empty(), false);

  public Plan {
    findings = new TreeMap<>(findings);
    bySeverity = new TreeMap<>(bySeverity);
  }

  /** How many rows would be sent. */
  public int sendable() {
    return rows - stopped;
  }

  /** How many findings matter so much. */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** Whether every row was looked at and none is stopped. */
  public boolean isClean() {
    return unreadable.isEmpty() && !interrupted && stopped == 0;
  }
}
