package triggerconsole.sqlite;

import java.sql.SQLException;

/** All or nothing. */
final class Transaction {

  private Transaction() {}

  /** Everything that the work did is committed when this returns; nothing if it throws. */
  static <T> T run(Sql sql, Database.Work<T> work) throws SQLException {
    sql.update("BEGIN IMMEDIATE");
    boolean committed = false;
    try {
      T result = work.on(sql);
      sql.update("COMMIT");
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollBack(sql);
      }
    }
  }

  private static void rollBack(Sql sql) {
    try {
      sql.update("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      return;
    }
  }
}
