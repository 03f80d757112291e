package triggerconsole.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/**
 * Tells a third party's server who arrived at a module, as a bot's webhook does (article, "Form
 * submission"). The conversation does not wait for it, and what it answers does not matter.
 */
final class Webhooks implements Consumer<Event>, AutoCloseable {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());

  @Override
  public void accept(Event event) {
    if (event instanceof Event.WebhookCalled call) {
      threads.execute(() -> tell(call));
    }
  }

  /** Where bots call one, lets what is due happen when it is due, not when somebody looks. */
  void watch(Sandbox sandbox) {
    boolean called =
        sandbox.bots().bots().stream()
            .flatMap(bot -> bot.modules().stream())
            .anyMatch(module -> module.arrival().webhook().isPresent());
    if (called) {
      threads.execute(() -> lookAtTimes(sandbox));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }

  private static void lookAtTimes(Sandbox sandbox) {
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
