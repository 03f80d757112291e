package triggerconsole.sqlite;

import java.sql.SQLException;

/** A work that waits for a transaction. Only whoever holds the database's lock looks at it. */
final class PendingWrite<T> {

  private final Database.Work<T> work;
  private T result;
  private boolean committed;

  PendingWrite(Database.Work<T> work) {
    this.work = work;
  }

  /** Does the work in a transaction that somebody has begun. */
  T attempt(Sql sql) throws SQLException {
    result = work.on(sql);
    return result;
  }

  /** The transaction of the last attempt was committed. */
  void commit() {
    committed = true;
  }

  boolean isCommitted() {
    return committed;
  }

  T result() {
    return result;
  }
}
