package triggerconsole.ui.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.Connection;

/** Bots of many modules whose connections are drawn by lot, circles included. */
public final class LargeBots {

  /** The one user there is. */
  public static final String USER = "webbot:many";

  private LargeBots() {}

  /** A bot of so many modules, the user at the first, the same for the same seed. */
  public static Bots of(int modules, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<BotModule> all =
        LongStream.rangeClosed(1, modules).mapToObj(id -> module(id, modules, random)).toList();
    Bot bot = new Bot("many", "Many modules", all, List.of("sandbox-token"), "What?");
    BotUser user = new BotUser(USER, "Mia", "many", Optional.of(1L), new LinkedHashMap<>());
    return new Bots(List.of(bot), List.of(user));
  }

  private static BotModule module(long id, int modules, SplittableRandom random) {
    List<Connection> connections = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      long to = random.nextInt(5) == 0 ? random.nextLong(modules) + 1 : id + random.nextLong(12);
      connections.add(Connection.to(Math.clamp(to, 1, modules), List.of("go to " + to)));
    }
    return new BotModule(
        id,
        "Module number " + id,
        List.of("Here is " + id),
        List.of(),
        connections,
        BotModule.Arrival.PLAIN);
  }
}
