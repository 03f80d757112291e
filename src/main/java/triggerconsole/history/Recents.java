package triggerconsole.history;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sqlite.Sql;

/** What requests named and sent before. */
final class Recents {

  /** What was last used longer ago is nothing that somebody would want offered. */
  private static final int NEWEST = 5000;

  private Recents() {}

  static List<Recent> users(Sql sql, Optional<String> profile, int limit) throws SQLException {
    return recent(sql, "user_id", "user_id NOT IN ('', 'null')", profile, limit);
  }

  static List<Recent> modules(Sql sql, Optional<String> profile, int limit) throws SQLException {
    return recent(sql, "module_id", "module_id NOT GLOB '*[^0-9]*'", profile, limit);
  }

  static List<String> profiles(Sql sql) throws SQLException {
    return sql.list(
        row -> row.getString(1),
        "SELECT DISTINCT profile FROM entry WHERE profile IS NOT NULL ORDER BY profile");
  }

  static Optional<Instant> lastSame(Sql sql, TriggerRequest request, Instant since)
      throws SQLException {
    return sql.first(
        row -> Instant.ofEpochMilli(row.getLong(1)),
        """
        SELECT started_at FROM entry JOIN content USING (id)
        WHERE started_at >= ? AND url = ? AND request_body = ?
          AND entry.verdict IS NOT 'NOT_SENT'
        ORDER BY started_at DESC LIMIT 1
        """,
        since,
        request.url(),
        request.body().bytes());
  }

  private static List<Recent> recent(
      Sql sql, String column, String rule, Optional<String> profile, int limit)
      throws SQLException {
    String query =
        """
        SELECT COLUMN, max(started_at) AS used
        FROM (SELECT COLUMN, started_at FROM entry
          WHERE ?1 IS NULL OR profile = ?1 ORDER BY id DESC LIMIT NEWEST)
        WHERE COLUMN IS NOT NULL AND RULE
        GROUP BY COLUMN ORDER BY used DESC LIMIT ?2
        """;
    return sql.list(
        row -> new Recent(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        query
            .replace("COLUMN", column)
            .replace("RULE", rule)
            .replace("NEWEST", Integer.toString(NEWEST)),
        profile,
        limit);
  }
}
