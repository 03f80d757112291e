package triggerconsole.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;

/** The bots every sandbox has unless told otherwise (contract, section 4, last paragraph). */
public final class BuiltInBots {

  /** The token that the built-in bots accept. */
  public static final String TOKEN = "sandbox-token";

  private static final Bot SHOP =
      new Bot(
          "0b6f7c1e-5d0a-4c58-9a55-1f1d2a6c0a01",
          "Acme Shop",
          List.of(
              new BotModule(1068930, "Welcome"),
              new BotModule(1068931, "Checkout link"),
              new BotModule(1068932, "Payment failed"),
              new BotModule(1068933, "Form link"),
              new BotModule(1068934, "Order status"),
              new BotModule(1068935, "Payment received"),
              new BotModule(1068936, "Form received")),
          List.of(TOKEN));

  private static final Bot SUPPORT =
      new Bot(
          "0b6f7c1e-5d0a-4c58-9a55-1f1d2a6c0a02",
          "Acme Support",
          List.of(
              new BotModule(2068930, "Support welcome"),
              new BotModule(2068931, "Describe the problem"),
              new BotModule(2068935, "Human handover")),
          List.of(TOKEN));

  private BuiltInBots() {}

  /** A shop with Anna at the checkout and Ben at the start, and its support with Chloé. */
  public static Bots bots() {
    return new Bots(
        List.of(SHOP, SUPPORT),
        List.of(
            user("webbot:d0f23640-2dc2-11e8-a182-89f9297141e0", "Anna", SHOP, 1068931, "basic"),
            user("webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0", "Ben", SHOP, 1068930, "free"),
            user("myRestAPIUserId3", "Chloé", SUPPORT, 2068930, "pro")));
  }

  private static BotUser user(String id, String name, Bot bot, long moduleId, String plan) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    variables.put("plan", JsonValue.text(plan));
    return new BotUser(id, name, bot.id(), Optional.of(moduleId), variables);
  }
}
