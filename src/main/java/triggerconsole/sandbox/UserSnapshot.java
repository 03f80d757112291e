package triggerconsole.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;

/**
 * Where an end user is at this moment, and where accepted triggers will take them.
 *
 * @param bot the bot that holds the conversation
 * @param moduleName nothing when no bot has a module of that id, as can be with {@code
 *     checkModules} off
 * @param pending the next due first
 */
public record UserSnapshot(
    String id,
    String name,
    Bot bot,
    Optional<Long> moduleId,
    Optional<String> moduleName,
    SequencedMap<String, JsonValue> variables,
    List<PendingRedirect> pending) {

  /** A redirect that was accepted and happens after {@code dueIn}, which is more than zero. */
  public record PendingRedirect(long moduleId, Duration dueIn) {}
}
