package triggerconsole.sandbox;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 */
public record BotUser(
    String id,
    String name,
    String botId,
    Optional<Long> moduleId,
    SequencedMap<String, JsonValue> variables) {

  /** Keeps its own copy of the variables. */
  public BotUser {
    variables = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(variables));
  }

  /** The same user elsewhere in the conversation. */
  public BotUser at(long newModuleId) {
    return new BotUser(id, name, botId, Optional.of(newModuleId), variables);
  }

  /**
   * The same user with more variables: the value of the request wins, what it does not name stays
   * (dossier, section 1, behaviour rules 2 to 4).
   */
  public BotUser with(Map<String, JsonValue> written) {
    SequencedMap<String, JsonValue> merged = new LinkedHashMap<>(variables);
    merged.putAll(written);
    return new BotUser(id, name, botId, moduleId, merged);
  }
}
