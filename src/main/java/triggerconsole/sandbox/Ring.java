package triggerconsole.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The newest of what came in: so many at most, and fewer when they weigh too much together, so that
 * memory stays flat however long the sandbox runs. Guarded by its owner's lock.
 */
final class Ring<T> {

  private final int most;
  private final long heaviest;
  private final Deque<Weighed<T>> items = new ArrayDeque<>();
  private long total;

  private record Weighed<T>(T item, long weight) {}

  Ring(int most, long heaviest) {
    this.most = most;
    this.heaviest = heaviest;
  }

  /** Adds one of this weight, in bytes; the newest always stays. */
  void add(T item, long weight) {
    items.add(new Weighed<>(item, weight));
    total += weight;
    while (items.size() > most || (total > heaviest && items.size() > 1)) {
      total -= items.remove().weight();
    }
  }

  /** The oldest first. */
  List<T> all() {
    return items.stream().map(Weighed::item).toList();
  }

  void clear() {
    items.clear();
    total = 0;
  }
}
