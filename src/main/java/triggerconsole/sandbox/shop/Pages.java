package triggerconsole.sandbox.shop;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.Bytes;
import triggerconsole.sandbox.Gate;
import triggerconsole.sandbox.LoopbackPost;
import triggerconsole.sandbox.http.Answer;
import triggerconsole.sandbox.http.Outcome;
import triggerconsole.sandbox.http.Refusal;
import triggerconsole.sandbox.http.Request;
import triggerconsole.sandbox.http.Site;

/** The pages of the shop and their forms, and the address for the bot's webhook. */
final class Pages implements Site {

  private final Page checkout = Page.named("checkout");
  private final Page form = Page.named("form");
  private final Page done = Page.named("done");
  private final Gate gate;
  private final Counter counter;

  Pages(Gate gate, Counter counter) {
    this.gate = gate;
    this.counter = counter;
  }

  @Override
  public Outcome answer(Request request) {
    if (!gate.letsIn(request.headers())) {
      return plain(403, "This page is for this machine only.");
    }
    return switch (request.method() + " " + request.path()) {
      case "POST /webhook" -> webhook(request.body());
      case "GET /checkout" -> page(checkout.forCustomers(counter.customers()));
      case "GET /form" -> page(form.forCustomers(counter.customers()));
      case "POST /checkout" -> told(checkedOut(Fields.of(request.body().text())));
      case "POST /form" -> told(submitted(Fields.of(request.body().text())));
      default -> plain(404, "The shop has no such page.");
    };
  }

  @Override
  public Answer refuse(Refusal refusal, Optional<Request> request) {
    return text(refusal.status(), "The shop does not take this.");
  }

  private Outcome webhook(Bytes body) {
    return counter.meet(body.text())
        ? plain(200, "Thank you.")
        : plain(400, "end_user_id is missing.");
  }

  private static Order checkedOut(Fields fields) {
    return fields.has("fail")
        ? Order.unpaid(fields.get("customer"), fields.has("is_async"))
        : Order.paid(fields.get("customer"), fields.has("is_async"));
  }

  private static Order submitted(Fields fields) {
    return Order.form(fields.get("customer"), fields.get("topic"), fields.has("is_async"));
  }

  private Outcome told(Order order) {
    return new Outcome.Later(() -> tell(order));
  }

  private Outcome tell(Order order) {
    try {
      return counter
          .tell(order)
          .map(answer -> page(done.with(texts(order, answer))))
          .orElseGet(() -> plain(409, "The bot has not told the shop of this customer."));
    } catch (IOException e) {
      return plain(502, "The endpoint did not answer: " + e.getMessage());
    }
  }

  private static Map<String, String> texts(Order order, LoopbackPost.Answer answer) {
    return Map.of(
        "sent", order.body(),
        "status", Integer.toString(answer.status()),
        "answer", answer.body());
  }

  private static Outcome page(String html) {
    return new Outcome.Answered(answer(200, "text/html; charset=utf-8", html));
  }

  private static Outcome plain(int status, String sentence) {
    return new Outcome.Answered(text(status, sentence));
  }

  private static Answer text(int status, String sentence) {
    return answer(status, "text/plain; charset=utf-8", sentence + "\n");
  }

  private static Answer answer(int status, String type, String text) {
    Map<String, String> headers = Map.of("Content-Type", type, "Cache-Control", "no-store");
    return new Answer(status, headers, Bytes.of(text));
  }
}
