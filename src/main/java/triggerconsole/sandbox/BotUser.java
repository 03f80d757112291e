package triggerconsole.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;

/**
 * An end user of a bot.
 *
 * @param id the external id, which a trigger names as {@code user_id}
 * @param botId the bot that holds the conversation now
 * @param moduleId where the conversation is; nothing when it has not begun
 * @param variables the custom variables, the oldest first
 * @param transcript what was said so far; the starting state says it again when the sandbox starts
 * @param listening a person has taken over and the bot keeps silent
 * @param handovers to other bots, begun and not done yet; the next due first
 */
public record BotUser(
    String id,
    String name,
    String botId,
    Optional<Long> moduleId,
    SequencedMap<String, JsonValue> variables,
    Transcript transcript,
    boolean listening,
    List<Handover> handovers) {

  /** A handover to a bot that will be done at {@code due}. */
  public record Handover(String botId, Instant due) {}

  /** Keeps its own copies. */
  public BotUser {
    handovers = List.copyOf(handovers);
    variables = Frozen.of(variables);
  }

  /** A user whose conversation has said nothing yet. */
  public BotUser(
      String id,
      String name,
      String botId,
      Optional<Long> moduleId,
      SequencedMap<String, JsonValue> variables) {
    this(id, name, botId, moduleId, variables, Transcript.EMPTY, false, List.of());
  }

  /** The same user elsewhere in the conversation. */
  public BotUser at(long newModuleId) {
    return place(botId, Optional.of(newModuleId));
  }

  /** The same user in the hands of another bot, at none of its modules yet. */
  public BotUser handedOver(String newBotId) {
    return place(newBotId, Optional.empty());
  }

  /**
   * The same user with more variables: the value of the request wins, what it does not name stays
   * (dossier, section 1, behaviour rules 2 to 4).
   */
  public BotUser with(Map<String, JsonValue> written) {
    SequencedMap<String, JsonValue> merged = Frozen.of(variables, written);
    return new BotUser(id, name, botId, moduleId, merged, transcript, listening, handovers);
  }

  /** The same user with one line more in the transcript. */
  public BotUser with(Line line) {
    return new BotUser(
        id, name, botId, moduleId, variables, transcript.with(line), listening, handovers);
  }

  /** The same user with another transcript. */
  BotUser with(Transcript other) {
    return new BotUser(id, name, botId, moduleId, variables, other, listening, handovers);
  }

  /** The same user, with the bot silent or speaking. */
  public BotUser listening(boolean silent) {
    return new BotUser(id, name, botId, moduleId, variables, transcript, silent, handovers);
  }

  /** The same user with other handovers under way. */
  public BotUser with(List<Handover> others) {
    return new BotUser(id, name, botId, moduleId, variables, transcript, listening, others);
  }

  /** The bot that will hold the conversation at that moment, as far as known now. */
  public String botIdAt(Instant moment) {
    return handovers.stream()
        .filter(handover -> !handover.due().isAfter(moment))
        .reduce((earlier, later) -> later)
        .map(Handover::botId)
        .orElse(botId);
  }

  private BotUser place(String newBotId, Optional<Long> newModuleId) {
    return new BotUser(
        id, name, newBotId, newModuleId, variables, transcript, listening, handovers);
  }
}
