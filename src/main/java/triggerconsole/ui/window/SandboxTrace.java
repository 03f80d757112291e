package triggerconsole.ui.window;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import triggerconsole.base.Bytes;
import triggerconsole.history.HistoryEntry;
import triggerconsole.sandbox.Sandbox;
import triggerconsole.send.SendOrder;
import triggerconsole.send.SendResult;
import triggerconsole.send.Target;

/**
 * Which request of the window's own sandbox each history entry of this run was. Safe for any number
 * of threads.
 */
final class SandboxTrace {

  private final Sandbox sandbox;
  private final Map<Long, Long> requests = new ConcurrentHashMap<>();

  SandboxTrace(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Sends, and notes the request when it went to the sandbox. */
  SendResult follow(SendOrder order, Callable<SendResult> send) throws Exception {
    long before = sandbox.lastRequest();
    SendResult result = send.call();
    boolean here = order.target() instanceof Target.ToProfile to && to.profile().builtIn();
    if (here && result instanceof SendResult.Sent sent) {
      sandbox
          .requestAfter(before, Bytes.of(order.body().bytes()))
          .ifPresent(number -> requests.put(sent.entry().id(), number));
    }
    return result;
  }

  /**
   * The number of the request in the sandbox; nothing where it went elsewhere or in another run.
   */
  OptionalLong request(HistoryEntry entry) {
    Long number = requests.get(entry.id());
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
