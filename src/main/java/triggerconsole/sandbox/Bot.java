package triggerconsole.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * A bot with its modules and the tokens of the platform user who owns it (dossier, section 6: both
 * bots of a handover belong to the owner of the token).
 *
 * @param modules the first is where a conversation begins
 * @param fallback what it says when no connection fits a reply; "" for nothing
 */
public record Bot(
    String id, String name, List<BotModule> modules, List<String> tokens, String fallback) {

  /** Keeps its own copies. */
  public Bot {
    modules = List.copyOf(modules);
    tokens = List.copyOf(tokens);
  }

  /** A bot that says nothing when no connection fits. */
  public Bot(String id, String name, List<BotModule> modules, List<String> tokens) {
    this(id, name, modules, tokens, "");
  }

  /** The module with this id, if the bot has it. */
  public Optional<BotModule> module(long moduleId) {
    for (BotModule module : modules) {
      if (module.id() == moduleId) {
        return Optional.of(module);
      }
    }
    return Optional.empty();
  }
}
