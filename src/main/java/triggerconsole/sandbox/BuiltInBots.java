package triggerconsole.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;
import triggerconsole.sandbox.BotModule.Arrival;

/** The bots every sandbox has unless told otherwise (contract, section 4, last paragraph). */
public final class BuiltInBots {

  /** The token that the built-in bots accept. */
  public static final String TOKEN = "sandbox-token";

  /** The end user who is at the checkout. */
  public static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  /** The module that shows the link to the checkout. */
  public static final long CHECKOUT_LINK = 1068931;

  /** The module where a conversation goes on after a payment. */
  public static final long PAYMENT_RECEIVED = 1068935;

  private static final String SHOP = "0b6f7c1e-5d0a-4c58-9a55-1f1d2a6c0a01";
  private static final String SUPPORT = "0b6f7c1e-5d0a-4c58-9a55-1f1d2a6c0a02";
  private static final String FALLBACK = "Sorry, I did not get that.";
  private static final URI NOWHERE = URI.create("https://shop.example/");

  private BuiltInBots() {}

  /** A shop with Anna at the checkout and Ben at the start, and its support with Chloé. */
  public static Bots bots() {
    return bots(NOWHERE, Optional.empty());
  }

  /**
   * The same bots, whose links lead to pages of this shop.
   *
   * @param shop where {@code checkout} and {@code form} are, with a slash at its end
   * @param webhook what the shop's server learns its end users from
   */
  public static Bots bots(URI shop, Optional<URI> webhook) {
    return new Bots(
        List.of(
            new Bot(SHOP, "Acme Shop", shopModules(shop, webhook), List.of(TOKEN), FALLBACK),
            new Bot(SUPPORT, "Acme Support", supportModules(), List.of(TOKEN), FALLBACK)),
        List.of(
            user(ANNA, "Anna", SHOP, CHECKOUT_LINK, "basic"),
            user("webbot:77aa0c19-2dc2-11e8-a182-89f9297141e0", "Ben", SHOP, 1068930, "free"),
            user("myRestAPIUserId3", "Chloé", SUPPORT, 2068930, "pro")));
  }

  private static List<BotModule> shopModules(URI shop, Optional<URI> webhook) {
    Arrival tells = new Arrival(false, false, webhook);
    return List.of(
        module(
            1068930,
            "Welcome",
            "Hi! Your basket is ready: 2 items, 129.90.",
            List.of(
                Connection.to(1068931, List.of("Pay now")),
                Connection.to(1068933, List.of("Report a problem")),
                Connection.to(1068934, List.of("Where is my order?")))),
        module(
            1068931,
            "Checkout link",
            "Pay here: " + shop.resolve("checkout"),
            List.of(Connection.to(1068930, List.of("Back to the basket"))),
            tells),
        module(
            1068932,
            "Payment failed",
            "The payment did not go through. Shall we try again?",
            List.of(
                Connection.to(1068931, List.of("Try again")),
                Connection.to(1068930, List.of("No, thanks")))),
        module(
            1068933,
            "Form link",
            "Tell us what happened: " + shop.resolve("form"),
            List.of(Connection.to(1068930, List.of("Back to the basket"))),
            tells),
        module(
            1068934,
            "Order status",
            "Order [[order_id]] is on its way.",
            List.of(
                Connection.to(1068930, List.of("Back to the basket")),
                handOver("Talk to support"))),
        module(
            1068935,
            "Payment received",
            "Thank you! Order [[order_id]] is paid. You are on plan [[plan]] now.",
            List.of(
                Connection.to(1068934, List.of("Track order")),
                Connection.to(1068930, List.of("No, thanks")))),
        module(
            1068936,
            "Form received",
            "Thank you, we got your form: [[topic]]. A colleague will look at it.",
            List.of(
                Connection.to(1068930, List.of("Back to the basket")),
                handOver("Talk to support"))));
  }

  private static List<BotModule> supportModules() {
    return List.of(
        module(
            2068930,
            "Support welcome",
            "Acme Support here. How can we help?",
            List.of(Connection.to(2068931, List.of("I have a problem")))),
        module(
            2068931,
            "Describe the problem",
            "Please describe the problem in a sentence.",
            List.of(Connection.to(2068935))),
        module(
            2068935,
            "Human handover",
            "A colleague takes over now.",
            List.of(),
            new Arrival(false, true, Optional.empty())));
  }

  private static BotModule module(
      long id, String name, String message, List<Connection> connections) {
    return module(id, name, message, connections, Arrival.PLAIN);
  }

  // What a connection waits for is what the bot suggests.
  private static BotModule module(
      long id, String name, String message, List<Connection> connections, Arrival arrival) {
    List<String> replies =
        connections.stream().flatMap(connection -> connection.replies().stream()).toList();
    return new BotModule(id, name, List.of(message), replies, connections, arrival);
  }

  private static Connection handOver(String reply) {
    return new Connection(
        List.of(reply),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new Connection.HandOver(SUPPORT, Duration.ofSeconds(2)));
  }

  private static BotUser user(String id, String name, String botId, long moduleId, String plan) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    variables.put("plan", JsonValue.text(plan));
    return new BotUser(id, name, botId, Optional.of(moduleId), variables);
  }
}
