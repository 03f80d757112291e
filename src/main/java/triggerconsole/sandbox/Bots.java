package triggerconsole.sandbox;

import java.util.List;
import java.util.Optional;

/** The state a sandbox starts in and is reset to: its bots and their end users. */
public record Bots(List<Bot> bots, List<BotUser> users) {

  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException without a bot, or when a user's bot is not among them
   */
  public Bots {
    bots = List.copyOf(bots);
    users = List.copyOf(users);
    if (bots.isEmpty()) {
      throw new IllegalArgumentException("a sandbox needs a bot");
    }
    for (BotUser user : users) {
      if (bots.stream().noneMatch(bot -> bot.id().equals(user.botId()))) {
        throw new IllegalArgumentException("no bot " + user.botId() + " for " + user.id());
      }
    }
  }

  /** The bot with this id. */
  public Optional<Bot> bot(String id) {
    return bots.stream().filter(bot -> bot.id().equals(id)).findFirst();
  }

  /** The module with this id in whichever bot has it; module ids are unique across bots. */
  public Optional<BotModule> module(long id) {
    return bots.stream().flatMap(bot -> bot.module(id).stream()).findFirst();
  }

  /** The bot that has this module. */
  Optional<Bot> botWith(long moduleId) {
    return bots.stream().filter(bot -> bot.module(moduleId).isPresent()).findFirst();
  }
}
