package triggerconsole.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.TriggerRequest;

/** Which entries there are: the search, the filters, and what was used before. */
final class Listing {

  /** A longer word is looked up by its beginning and then compared. */
  private static final int INDEXED_LENGTH = 60;

  /** More words are compared only; the index narrows by the first ones. */
  private static final int INDEXED_WORDS = 20;

  /** The index knows every three characters that stand together, so a word needs as many. */
  private static final int TRIGRAM = 3;

  private static final String HOLDS_EVERY_WORD =
      """
      NOT EXISTS (SELECT 1 FROM json_each(?) AS word
        WHERE instr(request, word.value) = 0 AND instr(answer, word.value) = 0
          AND instr(note, word.value) = 0)
      """;

  private final StringBuilder sql = new StringBuilder("SELECT id, verdict FROM entry WHERE 1 = 1");
  private final List<Object> parameters = new ArrayList<>();

  private Listing() {}

  static Found find(Connection connection, Query query) throws SQLException {
    Listing listing = new Listing();
    query.profile().ifPresent(profile -> listing.and("profile = ?", profile));
    query.from().ifPresent(from -> listing.and("started_at >= ?", from));
    query.until().ifPresent(until -> listing.and("started_at < ?", until));
    listing.andWords(SearchText.words(query.text()));
    listing.sql.append(" ORDER BY id DESC");
    try (PreparedStatement statement =
            Sql.prepare(connection, listing.sql.toString(), listing.parameters.toArray());
        ResultSet rows = statement.executeQuery()) {
      return collect(rows, query);
    }
  }

  static List<Recent> recentUsers(Connection connection, Optional<String> profile, int limit)
      throws SQLException {
    return recent(connection, "user_id", "user_id NOT IN ('', 'null')", profile, limit);
  }

  static List<Recent> recentModules(Connection connection, Optional<String> profile, int limit)
      throws SQLException {
    return recent(connection, "module_id", "module_id NOT GLOB '*[^0-9]*'", profile, limit);
  }

  static List<String> profiles(Connection connection) throws SQLException {
    return Sql.list(
        connection,
        row -> row.getString(1),
        "SELECT DISTINCT profile FROM entry WHERE profile IS NOT NULL ORDER BY profile");
  }

  static Optional<Instant> lastSame(Connection connection, TriggerRequest request, Instant since)
      throws SQLException {
    return Sql.first(
        connection,
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

  private void and(String condition, Object parameter) {
    sql.append(" AND ").append(condition);
    parameters.add(parameter);
  }

  private void andWords(List<String> words) {
    List<String> indexed = new ArrayList<>();
    List<String> compared = new ArrayList<>();
    for (String word : words) {
      int length = word.codePointCount(0, word.length());
      boolean index = length >= TRIGRAM && indexed.size() < INDEXED_WORDS;
      if (index) {
        indexed.add(
            word.substring(0, word.offsetByCodePoints(0, Math.min(length, INDEXED_LENGTH))));
      }
      if (!index || length > INDEXED_LENGTH) {
        compared.add(word);
      }
    }
    String inIndex = "id IN (SELECT rowid FROM search WHERE search MATCH ?)";
    if (!indexed.isEmpty()) {
      and(inIndex, match(indexed));
    }
    if (!compared.isEmpty()) {
      String candidates = indexed.isEmpty() ? "" : inIndex + " AND ";
      if (!indexed.isEmpty()) {
        parameters.add(match(indexed));
      }
      sql.append(" AND id IN (SELECT id FROM searched WHERE ").append(candidates);
      sql.append(HOLDS_EVERY_WORD).append(')');
      parameters.add(JsonWriter.compact(JsonValue.texts(compared)));
    }
  }

  /** Quoted, a word is nothing but its characters to the index. */
  private static String match(List<String> words) {
    StringBuilder match = new StringBuilder();
    for (String word : words) {
      match.append('"').append(word.replace("\"", "\"\"")).append("\" ");
    }
    return match.toString();
  }

  private static Found collect(ResultSet rows, Query query) throws SQLException {
    long[] ids = new long[1024];
    int size = 0;
    int sending = 0;
    Map<VerdictCode, Integer> counts = new EnumMap<>(VerdictCode.class);
    while (rows.next()) {
      String stored = rows.getString(2);
      Optional<VerdictCode> verdict = Optional.ofNullable(stored).map(VerdictCode::valueOf);
      if (verdict.isPresent()) {
        counts.merge(verdict.get(), 1, Integer::sum);
      } else {
        sending++;
      }
      if (query.wants(verdict)) {
        ids = size == ids.length ? Arrays.copyOf(ids, size * 2) : ids;
        ids[size++] = rows.getLong(1);
      }
    }
    return new Found(Arrays.copyOf(ids, size), new Counts(counts, sending));
  }

  private static List<Recent> recent(
      Connection connection, String column, String rule, Optional<String> profile, int limit)
      throws SQLException {
    String sql =
        """
        SELECT COLUMN, max(started_at) AS used FROM entry
        WHERE COLUMN IS NOT NULL AND RULE AND (?1 IS NULL OR profile = ?1)
        GROUP BY COLUMN ORDER BY used DESC LIMIT ?2
        """;
    return Sql.list(
        connection,
        row -> new Recent(row.getString(1), Instant.ofEpochMilli(row.getLong(2))),
        sql.replace("COLUMN", column).replace("RULE", rule),
        profile,
        limit);
  }
}
