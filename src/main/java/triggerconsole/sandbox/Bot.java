package triggerconsole.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * A bot with its modules and the tokens of the platform user who owns it (dossier, section 6: both
 * bots of a handover belong to the owner of the token).
 */
public record Bot(String id, String name, List<BotModule> modules, List<String> tokens) {

  /** Keeps its own copies. */
  public Bot {
    modules = List.copyOf(modules);
    tokens = List.copyOf(tokens);
  }

  /** The module with this id, if the bot has it. */
  public Optional<BotModule> module(long moduleId) {
    return modules.stream().filter(module -> module.id() == moduleId).findFirst();
  }
}
