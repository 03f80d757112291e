package triggerconsole.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/**
 * Tells a third party's server who arrived at a module, as a bot's webhook does (article, "Form
 * submission"). The conversation does not wait for it, and what it answers does not matter.
 */
record Webhooks(Executor threads) implements Consumer<Event> {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  @Override
  public void accept(Event event) {
    if (event instanceof Event.WebhookCalled call) {
      threads.execute(() -> tell(call));
    }
  }

  /** Whether any module of these bots calls one. */
  static boolean isCalledBy(Bots bots) {
    return bots.bots().stream()
        .flatMap(bot -> bot.modules().stream())
        .anyMatch(module -> module.arrival().webhook().isPresent());
  }

  /** Lets what is due happen when it is due, not when somebody looks; until interrupted. */
  static void callInTime(Sandbox sandbox) {
    try {
      while (true) {
        sandbox.time();
        Thread.sleep(LOOK_AGAIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(Event.WebhookCalled call) {
    JsonValue body =
        new JsonObject(List.of(new Member("end_user_id", JsonValue.text(call.user()))));
    try {
      new LoopbackPost(call.address(), Map.of()).send(JsonWriter.compact(body));
    } catch (IOException e) {
      // Nobody is there to hear it; the event in the timeline says that it was told.
      return;
    }
  }
}
