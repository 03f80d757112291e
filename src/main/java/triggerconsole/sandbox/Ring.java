package triggerconsole.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The newest of what came in: so many at most, and fewer when they weigh too much together, so that
 * memory stays flat however long the sandbox runs. Guarded by its owner's lock.
 */
final class Ring<T> {

  /** How many requests and how many events a sandbox keeps. */
  static final int MOST_KEPT = 10_000;

  /** How heavy they may be together, in bytes. */
  static final long HEAVIEST = 32L << 20;

  private final int most;
  private final long heaviest;
  private final Deque<Weighed<T>> items = new ArrayDeque<>();
  private long total;
  private long added;

  private record Weighed<T>(T item, long weight) {}

  Ring(int most, long heaviest) {
    this.most = most;
    this.heaviest = heaviest;
  }

  /** Adds one of this weight, in bytes; the newest always stays. */
  void add(T item, long weight) {
    items.add(new Weighed<>(item, weight));
    added++;
    total += weight;
    while (items.size() > most || (total > heaviest && items.size() > 1)) {
      total -= items.remove().weight();
    }
  }

  /** How many were added and not taken back, those that fell out included. */
  long added() {
    return added;
  }

  /** Takes back the newest, until only this many were added. */
  void takeBack(long upTo) {
    while (added > upTo && !items.isEmpty()) {
      total -= items.removeLast().weight();
      added--;
    }
    added = Math.min(added, upTo);
  }

  /** The oldest first. */
  List<T> all() {
    return items.stream().map(Weighed::item).toList();
  }

  /** Those added after so many had been, the oldest first. */
  List<T> after(long earlier) {
    List<T> newer = new ArrayList<>();
    Iterator<Weighed<T>> newest = items.descendingIterator();
    for (long at = added; at > earlier && newest.hasNext(); at--) {
      newer.add(newest.next().item());
    }
    Collections.reverse(newer);
    return newer;
  }

  void clear() {
    items.clear();
    total = 0;
    added = 0;
  }
}
