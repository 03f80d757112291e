package triggerconsole.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The moments to step back to and what somebody kept. Guarded by its owner's lock. */
final class Past {

  private static final int MOST_STEPS_BACK = 200;

  private final Deque<Moment> moments = new ArrayDeque<>();
  private final List<Snapshot> snapshots = new ArrayList<>();

  /** Notes a moment, unless nothing has changed since the last one. */
  void mark(Moment moment) {
    Moment last = moments.peekLast();
    if (last != null && last.changes() == moment.changes()) {
      return;
    }
    moments.add(moment);
    if (moments.size() > MOST_STEPS_BACK) {
      moments.remove();
    }
  }

  /** The last moment, which is taken out. */
  Optional<Moment> back() {
    return Optional.ofNullable(moments.pollLast());
  }

  boolean isEmpty() {
    return moments.isEmpty();
  }

  /** Forgets the moments, not what was kept. */
  void clear() {
    moments.clear();
  }

  void keep(Snapshot snapshot) {
    snapshots.add(snapshot);
  }

  List<Snapshot> snapshots() {
    return List.copyOf(snapshots);
  }
}
