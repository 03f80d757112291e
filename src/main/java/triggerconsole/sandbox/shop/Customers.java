package triggerconsole.sandbox.shop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The end users that the bot's webhook told of, the latest first. Safe for any number of threads.
 */
final class Customers {

  private static final int MOST = 100;

  private final SequencedSet<String> ids = new LinkedHashSet<>();

  /** Remembers one who was told of now. */
  synchronized void met(String userId) {
    ids.addFirst(userId);
    if (ids.size() > MOST) {
      ids.removeLast();
    }
  }

  synchronized List<String> latestFirst() {
    return new ArrayList<>(ids);
  }
}
