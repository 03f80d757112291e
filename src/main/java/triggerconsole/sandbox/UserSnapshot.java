package triggerconsole.sandbox;

import java.time.Duration;
import java.time.Instant;
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
 * @param listening a person has taken over and the bot keeps silent
 */
public record UserSnapshot(
    String id,
    String name,
    Bot bot,
    Optional<Long> moduleId,
    Optional<String> moduleName,
    SequencedMap<String, JsonValue> variables,
    List<PendingRedirect> pending,
    Transcript transcript,
    boolean listening) {

  static UserSnapshot of(BotUser user, World world, Instant now) {
    return new UserSnapshot(
        user.id(),
        user.name(),
        world.bot(user),
        user.moduleId(),
        user.moduleId().flatMap(world.bots()::module).map(BotModule::name),
        user.variables(),
        world.pending().of(user.id()).stream()
            .filter(Scheduled.Redirect.class::isInstance)
            .map(Scheduled.Redirect.class::cast)
            .map(next -> new PendingRedirect(next.moduleId(), Duration.between(now, next.due())))
            .toList(),
        user.transcript(),
        user.listening());
  }

  /** A redirect that was accepted and happens after {@code dueIn}, which is more than zero. */
  public record PendingRedirect(long moduleId, Duration dueIn) {}
}
