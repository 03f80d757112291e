package triggerconsole.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The things to come, the next due first. A leftist heap that is never changed: adding and taking
 * cost log n and leave the older value as it was, also when a load test leaves many thousands
 * waiting.
 */
final class Pending {

  static final Pending NONE = new Pending(null, null, null, 0);

  private final Scheduled first;
  private final Pending left;
  private final Pending right;
  private final int rank;

  private Pending(Scheduled first, Pending left, Pending right, int rank) {
    this.first = first;
    this.left = left;
    this.right = right;
    this.rank = rank;
  }

  Optional<Scheduled> next() {
    return Optional.ofNullable(first);
  }

  Pending with(Scheduled one) {
    return merge(this, new Pending(one, NONE, NONE, 1));
  }

  Pending withoutNext() {
    return first == null ? this : merge(left, right);
  }

  /** Those of one user, the next due first. */
  List<Scheduled> of(String userId) {
    List<Scheduled> found = new ArrayList<>();
    Deque<Pending> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Pending heap = open.pop();
      if (heap.first != null) {
        if (heap.first.userId().equals(userId)) {
          found.add(heap.first);
        }
        open.push(heap.left);
        open.push(heap.right);
      }
    }
    found.sort(Comparator.comparing(Scheduled::due).thenComparingLong(Scheduled::number));
    return found;
  }

  // Recursion follows right edges only, of which a leftist heap has log n.
  private static Pending merge(Pending one, Pending other) {
    if (one.first == null) {
      return other;
    }
    if (other.first == null) {
      return one;
    }
    boolean oneLeads = one.first.isBefore(other.first);
    Pending top = oneLeads ? one : other;
    Pending rest = merge(top.right, oneLeads ? other : one);
    return rest.rank > top.left.rank
        ? new Pending(top.first, rest, top.left, top.left.rank + 1)
        : new Pending(top.first, top.left, rest, rest.rank + 1);
  }
}
