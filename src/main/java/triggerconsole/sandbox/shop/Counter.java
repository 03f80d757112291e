package triggerconsole.sandbox.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.sandbox.Gate;
import triggerconsole.sandbox.LoopbackPost;

/** Serves the customers: pages and their forms, and the bot's webhook. */
final class Counter implements HttpHandler {

  private static final int LARGEST_FORM = 64 << 10;

  private final Customers customers = new Customers();
  private final AtomicReference<LoopbackPost> bot = new AtomicReference<>();
  private final Page checkout = Page.named("checkout");
  private final Page form = Page.named("form");
  private final Page done = Page.named("done");
  private final Gate gate;

  Counter(Gate gate) {
    this.gate = gate;
  }

  /** What goes back to a browser or to the bot. */
  private record Served(int status, String type, String text) {

    static Served page(String html) {
      return new Served(200, "text/html; charset=utf-8", html);
    }

    static Served plain(int status, String text) {
      return new Served(status, "text/plain; charset=utf-8", text);
    }
  }

  void tells(URI endpoint, String token) {
    bot.set(new LoopbackPost(endpoint, Map.of("Authorization", "JWT " + token)));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM);
    Served served =
        gate.letsIn(exchange.getRequestHeaders())
            ? serve(exchange, new String(body, StandardCharsets.UTF_8))
            : Served.plain(403, "This page is for this machine only.\n");
    byte[] text = served.text().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", served.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(served.status(), text.length == 0 ? -1 : text.length);
    exchange.getResponseBody().write(text);
    exchange.close();
  }

  private Served serve(HttpExchange exchange, String body) throws IOException {
    String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    return switch (call) {
      case "POST /webhook" -> webhook(body);
      case "GET /checkout" -> Served.page(checkout.forCustomers(customers.latestFirst()));
      case "GET /form" -> Served.page(form.forCustomers(customers.latestFirst()));
      case "POST /checkout" -> checkedOut(fields(body));
      case "POST /form" -> submitted(fields(body));
      default -> Served.plain(404, "The shop has no such page.\n");
    };
  }

  private Served webhook(String body) {
    Optional<String> user =
        Json.parse(body)
            .filter(JsonObject.class::isInstance)
            .flatMap(json -> ((JsonObject) json).get("end_user_id"))
            .flatMap(Counter::text);
    user.ifPresent(customers::met);
    return user.isPresent()
        ? Served.plain(200, "")
        : Served.plain(400, "end_user_id is missing.\n");
  }

  private Served checkedOut(Map<String, String> fields) throws IOException {
    String user = fields.getOrDefault("customer", "");
    boolean async = fields.containsKey("is_async");
    return tell(fields.containsKey("fail") ? Order.unpaid(user, async) : Order.paid(user, async));
  }

  private Served submitted(Map<String, String> fields) throws IOException {
    String user = fields.getOrDefault("customer", "");
    String topic = fields.getOrDefault("topic", "");
    return tell(Order.form(user, topic, fields.containsKey("is_async")));
  }

  private Served tell(Order order) throws IOException {
    LoopbackPost post = bot.get();
    if (post == null || !customers.latestFirst().contains(order.userId())) {
      return Served.plain(409, "The bot has not told the shop of this customer.\n");
    }
    LoopbackPost.Answer answer = post.send(order.body());
    return Served.page(
        done.with(
            Map.of(
                "sent", order.body(),
                "status", Integer.toString(answer.status()),
                "answer", answer.body())));
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return fields;
  }

  // A broken escape is no field's name and no field's value; the decoder says so by an exception.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
