package triggerconsole.history;

import java.sql.SQLException;
import triggerconsole.sqlite.Sql;

/**
 * The index that the search reads. To write a thousand entries into it at once costs a fifth of
 * writing them one by one, so the newest wait; the search reads those in full.
 */
final class SearchIndex {

  /** So many new entries are written at once. */
  static final int AT_ONCE = 1024;

  /** The newest wait on, since they may be in flight: what is in the index is dear to change. */
  private static final int STILL_NEW = 64;

  /** A text of more characters does not wait: the search would read it each time. */
  private static final int LONG = 8192;

  private SearchIndex() {}

  /** The id of the last entry that is in the index, with all before it. */
  static long upTo(Sql sql) throws SQLException {
    return sql.first(row -> row.getLong(1), "SELECT up_to FROM indexed").orElseThrow();
  }

  /** Called with every text that is stored, of an entry that may be new. */
  static void follow(Sql sql, long id, String text) throws SQLException {
    if (text.length() > LONG) {
      write(sql, id);
    } else if (id % AT_ONCE == 0) {
      write(sql, id - STILL_NEW);
    }
  }

  /**
   * Writes the entries up to this id into the index. From then on the file's triggers keep them.
   */
  static void write(Sql sql, long upTo) throws SQLException {
    sql.update(
        """
        INSERT INTO search (rowid, request, answer, note)
        SELECT id, request, answer, note FROM searched
        WHERE id > (SELECT up_to FROM indexed) AND id <= ?
        """,
        upTo);
    sql.update("UPDATE indexed SET up_to = max(up_to, ?)", upTo);
  }
}
