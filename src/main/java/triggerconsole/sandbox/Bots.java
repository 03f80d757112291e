package triggerconsole.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state a sandbox starts in and is reset to: its bots and their end users. */
public record Bots(List<Bot> bots, List<BotUser> users) {

  /**
   * Keeps its own copies.
   *
   * @throws IllegalArgumentException without a bot, when an id is there twice, or when a user or a
   *     connection points at what is not there
   */
  public Bots {
    bots = List.copyOf(bots);
    users = List.copyOf(users);
    if (bots.isEmpty()) {
      throw new IllegalArgumentException("a sandbox needs a bot");
    }
    Map<String, Set<Long>> modules = modulesByBot(bots);
    bots.forEach(bot -> requireTargets(bot, modules));
    requireOnce("user", users.stream().map(BotUser::id));
    for (BotUser user : users) {
      require(modules.containsKey(user.botId()), "no bot " + user.botId() + " for " + user.id());
    }
  }

  /** The bot with this id. */
  public Optional<Bot> bot(String id) {
    for (Bot bot : bots) {
      if (bot.id().equals(id)) {
        return Optional.of(bot);
      }
    }
    return Optional.empty();
  }

  /** The module with this id in whichever bot has it; module ids are unique across bots. */
  public Optional<BotModule> module(long id) {
    for (Bot bot : bots) {
      Optional<BotModule> module = bot.module(id);
      if (module.isPresent()) {
        return module;
      }
    }
    return Optional.empty();
  }

  /** The bot that has this module. */
  Optional<Bot> botWith(long moduleId) {
    return bots.stream().filter(bot -> bot.module(moduleId).isPresent()).findFirst();
  }

  private static Map<String, Set<Long>> modulesByBot(List<Bot> bots) {
    requireOnce("bot", bots.stream().map(Bot::id));
    requireOnce("module", bots.stream().flatMap(bot -> bot.modules().stream()).map(BotModule::id));
    return bots.stream()
        .collect(
            Collectors.toMap(
                Bot::id,
                bot -> bot.modules().stream().map(BotModule::id).collect(Collectors.toSet())));
  }

  private static void requireTargets(Bot bot, Map<String, Set<Long>> modules) {
    for (BotModule module : bot.modules()) {
      for (Connection connection : module.connections()) {
        boolean known =
            switch (connection.next()) {
              case Connection.GoTo to -> modules.get(bot.id()).contains(to.moduleId());
              case Connection.HandOver to -> modules.containsKey(to.botId());
              case Connection.Stay _ -> true;
            };
        require(known, "module " + module.id() + " leads nowhere: " + connection.next());
      }
    }
  }

  private static void requireOnce(String what, Stream<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.forEach(id -> require(seen.add(id), "two of the " + what + "s are " + id));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
