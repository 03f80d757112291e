package triggerconsole.history;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import triggerconsole.base.ConsoleException;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Outcome;
import triggerconsole.sqlite.Database;

/**
 * Outcomes that could not be stored when they came, as on a full disk. They wait in memory, and are
 * few: a request that cannot be recorded is not sent.
 */
final class LateOutcomes {

  private final Queue<Late> waiting = new ConcurrentLinkedQueue<>();

  /**
   * One that waits.
   *
   * @param setAside tells which file the id belongs to: a new one begins to count anew
   */
  private record Late(long id, Outcome outcome, Verdict verdict, Optional<Path> setAside) {}

  void add(Database database, long id, Outcome outcome, Verdict verdict) {
    waiting.add(new Late(id, outcome, verdict, database.setAside()));
  }

  /** Stores what waits and says whether nothing is left; trouble only means that it waits on. */
  boolean store(Database database) {
    try {
      for (Late late = waiting.peek(); late != null; late = waiting.peek()) {
        store(database, late);
        waiting.remove(late);
      }
      return true;
    } catch (ConsoleException e) {
      return false;
    }
  }

  private static void store(Database database, Late late) {
    if (late.setAside().equals(database.setAside())) {
      database.write(open -> Recording.complete(open, late.id(), late.outcome(), late.verdict()));
    }
  }
}
