package triggerconsole.sandbox.shop;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.sandbox.LoopbackPost;

/**
 * The shop's server behind its pages: it learns from the bot who its customers are, and tells the
 * bot what they did. Safe for any number of threads.
 */
final class Counter {

  private final Customers customers = new Customers();
  private final AtomicReference<LoopbackPost> bot = new AtomicReference<>();

  void tells(URI endpoint, String token) {
    bot.set(new LoopbackPost(endpoint, Map.of("Authorization", "JWT " + token)));
  }

  /** The bot tells of a customer; says whether the body named one. */
  boolean meet(String body) {
    Optional<String> user =
        Json.parse(body)
            .filter(JsonObject.class::isInstance)
            .flatMap(json -> ((JsonObject) json).get("end_user_id"))
            .flatMap(Counter::text);
    user.ifPresent(customers::met);
    return user.isPresent();
  }

  /** The customers that the bot told of, the latest first. */
  List<String> customers() {
    return customers.latestFirst();
  }

  /**
   * Tells the bot what a customer did; nothing when the bot never told of that customer.
   *
   * @throws IOException when the endpoint does not answer
   */
  Optional<LoopbackPost.Answer> tell(Order order) throws IOException {
    LoopbackPost post = bot.get();
    return post == null || !customers().contains(order.userId())
        ? Optional.empty()
        : Optional.of(post.send(order.body()));
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
  }
}
