package triggerconsole.sqlite;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** A work that waits to be written, with the thread that brought it. */
final class PendingWrite<T> {

  private final Database.Work<T> work;
  private final CompletableFuture<Turn> turn = new CompletableFuture<>();
  private T result;

  /** What the thread has to do itself. */
  enum Turn {
    /** To write for all that wait. */
    LEAD,
    /** To write its own work in a transaction of its own, since the shared one failed. */
    ALONE,
    /** Nothing: another thread has committed its work. */
    COMMITTED
  }

  PendingWrite(Database.Work<T> work) {
    this.work = work;
  }

  /** Waits for its turn, interrupted or not. */
  Turn awaitTurn() {
    return turn.join();
  }

  void give(Turn turn) {
    this.turn.complete(turn);
  }

  /** Does the work in a transaction that somebody has begun. */
  T attempt(Sql sql) throws SQLException {
    result = work.on(sql);
    return result;
  }

  /** What the last attempt gave; its transaction has to be committed. */
  T result() {
    return result;
  }
}
