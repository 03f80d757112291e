package triggerconsole.sqlite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Lets one thread at a time write, for itself and for those that came while another was writing.
 */
final class WriteQueue {

  /** Readers, and those who come later, wait for so many writes at most. */
  private static final int MOST_AT_ONCE = 64;

  private final Queue<PendingWrite<?>> waiting = new ArrayDeque<>();
  private boolean led;

  /** The first one leads at once. */
  synchronized void enter(PendingWrite<?> write) {
    if (led) {
      waiting.add(write);
    } else {
      led = true;
      write.give(PendingWrite.Turn.LEAD);
    }
  }

  /** Those that the leader writes for, in the order they came. */
  synchronized List<PendingWrite<?>> followers() {
    List<PendingWrite<?>> followers = new ArrayList<>();
    while (!waiting.isEmpty() && followers.size() < MOST_AT_ONCE) {
      followers.add(waiting.remove());
    }
    return followers;
  }

  /** The leader has written; the next one leads. */
  synchronized void handOver() {
    if (waiting.isEmpty()) {
      led = false;
    } else {
      waiting.remove().give(PendingWrite.Turn.LEAD);
    }
  }
}
