package triggerconsole.sandbox;

import java.util.ArrayList;
import java.util.Collections;
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
  // Weights stand apart, so that letting go of an old item does not have to look at it.
  private final List<T> items;
  private final long[] weights;
  private int size;
  private long total;
  private long added;

  Ring(int most, long heaviest) {
    this.most = most;
    this.heaviest = heaviest;
    this.items = new ArrayList<>(Collections.nCopies(most, null));
    this.weights = new long[most];
  }

  /** Adds one of this weight, in bytes; the newest always stays. */
  void add(T item, long weight) {
    if (size == most) {
      removeOldest();
    }
    int place = place(added);
    items.set(place, item);
    weights[place] = weight;
    size++;
    added++;
    total += weight;
    while (total > heaviest && size > 1) {
      removeOldest();
    }
  }

  private void removeOldest() {
    remove(added - size);
  }

  private void remove(long number) {
    int place = place(number);
    items.set(place, null);
    total -= weights[place];
    size--;
  }

  private int place(long number) {
    return (int) (number % most);
  }

  /** How many were added and not taken back, those that fell out included. */
  long added() {
    return added;
  }

  /** Takes back the newest, until only this many were added. */
  void takeBack(long upTo) {
    while (added > upTo && size > 0) {
      remove(added - 1);
      added--;
    }
    added = Math.min(added, upTo);
  }

  /** The oldest first. */
  List<T> all() {
    return after(added - size);
  }

  /** Those added after so many had been, the oldest first. */
  List<T> after(long earlier) {
    List<T> newer = new ArrayList<>();
    for (long number = Math.max(earlier, added - size); number < added; number++) {
      newer.add(items.get(place(number)));
    }
    return newer;
  }

  void clear() {
    Collections.fill(items, null);
    size = 0;
    total = 0;
    added = 0;
  }
}
