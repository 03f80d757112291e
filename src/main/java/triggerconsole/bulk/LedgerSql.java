package triggerconsole.bulk;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.sqlite.Sql;

/** Writes and reads what a ledger holds; each method is meant for one transaction. */
final class LedgerSql {

  static final String PLANNED = "PLANNED";
  static final String STOPPED = "STOPPED";
  static final String SENT = "SENT";
  static final String ANSWERED = "ANSWERED";
  static final String LOST = "LOST";

  private LedgerSql() {}

  static void begin(Sql sql, LedgerFacts facts) throws SQLException {
    BulkOptions options = facts.options();
    sql.update(
        """
        INSERT INTO run (id, begun_at, file, sha256, size, encoding, mapping, target, url,
          environment, parent, concurrency, rate, stop_after, send_anyway, time_limit_ms)
        VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        facts.begunAt(),
        facts.file().toString(),
        facts.fingerprint().sha256(),
        facts.fingerprint().size(),
        facts.encoding().map(Charset::name),
        JsonWriter.compact(JsonValue.texts(facts.mapping().texts())),
        facts.target(),
        facts.url(),
        facts.environment(),
        facts.parent(),
        options.concurrency(),
        options.rate(),
        options.stopAfter(),
        options.sendAnyway(),
        options.timeLimit().toMillis());
  }

  /** Nothing for a ledger whose planning was never finished. */
  static Optional<LedgerFacts> facts(Sql sql, String name) throws SQLException {
    return sql.first(row -> facts(row, name), "SELECT * FROM run WHERE planned_at IS NOT NULL");
  }

  private static LedgerFacts facts(ResultSet row, String name) throws SQLException {
    return new LedgerFacts(
        name,
        Instant.ofEpochMilli(row.getLong("begun_at")),
        Path.of(row.getString("file")),
        new Fingerprint(row.getString("sha256"), row.getLong("size")),
        Sql.optionalText(row, "encoding").map(Charset::forName),
        MappingText.read(texts(row.getString("mapping"))).mapping().orElseThrow(),
        row.getString("target"),
        row.getString("url"),
        Sql.optionalText(row, "environment"),
        Sql.optionalText(row, "parent"),
        new BulkOptions(
            row.getInt("concurrency"),
            Sql.optionalDouble(row, "rate"),
            row.getInt("stop_after"),
            row.getBoolean("send_anyway"),
            Duration.ofMillis(row.getLong("time_limit_ms"))));
  }

  static void plan(Sql sql, List<PlannedRow> rows) throws SQLException {
    for (PlannedRow row : rows) {
      sql.update(
          """
          INSERT INTO line (id, number, line, digest, user_id, module_id, state, note)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
          row.index(),
          row.number(),
          row.line(),
          row.digest(),
          row.user(),
          row.module(),
          row.stopped() ? STOPPED : PLANNED,
          row.note());
    }
  }

  /** Marks a row and says whether it was planned, as it has to be. */
  static boolean sent(Sql sql, int index, Instant now) throws SQLException {
    return sql.update(
            "UPDATE line SET state = 'SENT', sent_at = ? WHERE id = ? AND state = 'PLANNED'",
            now,
            index)
        == 1;
  }

  static void unsent(Sql sql, int index) throws SQLException {
    sql.update(
        "UPDATE line SET state = 'PLANNED', sent_at = NULL WHERE id = ? AND state = 'SENT'", index);
  }

  static void answered(Sql sql, int index, RowAnswer answer) throws SQLException {
    sql.update(
        """
        UPDATE line SET state = 'ANSWERED', verdict = ?, chip = ?, fields = ?, cause = ?,
          status = ?, duration_ms = ?, history_id = ? WHERE id = ? AND state = 'SENT'
        """,
        answer.verdict().code(),
        answer.verdict().chip(),
        JsonWriter.compact(JsonValue.texts(answer.verdict().fields())),
        answer.verdict().cause(),
        answer.status(),
        answer.durationMs(),
        answer.historyId(),
        index);
  }

  /** What a program that ended left without an answer is lost for good. */
  static int lose(Sql sql) throws SQLException {
    return sql.update("UPDATE line SET state = 'LOST' WHERE state = 'SENT'");
  }

  /**
   * Adds up every row.
   *
   * @param live whether a run goes on, so that what is sent may still be answered
   */
  static Totals totals(Sql sql, boolean live) throws SQLException {
    return Totals.of(
        sql.query(
            rows -> {
              Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
              while (rows.next()) {
                counts.merge(outcome(rows, live), rows.getInt("count"), Integer::sum);
              }
              return counts;
            },
            "SELECT state, verdict, count(*) AS count FROM line GROUP BY state, verdict"));
  }

  static LedgerRow row(ResultSet row, boolean live) throws SQLException {
    long sentAt = row.getLong("sent_at");
    boolean sent = !row.wasNull();
    long historyId = row.getLong("history_id");
    boolean recorded = !row.wasNull();
    return new LedgerRow(
        row.getInt("id"),
        row.getInt("number"),
        row.getInt("line"),
        Sql.optionalText(row, "user_id"),
        Sql.optionalText(row, "module_id"),
        outcome(row, live),
        sent ? Optional.of(Instant.ofEpochMilli(sentAt)) : Optional.empty(),
        Sql.optionalText(row, "verdict").map(VerdictCode::valueOf),
        Sql.optionalText(row, "chip").orElse(""),
        Sql.optionalText(row, "fields").map(LedgerSql::texts).orElse(List.of()),
        Sql.optionalText(row, "cause").map(Cause::valueOf),
        Sql.optionalInt(row, "status"),
        Sql.optionalDouble(row, "duration_ms"),
        recorded ? OptionalLong.of(historyId) : OptionalLong.empty(),
        row.getString("note"));
  }

  /** The condition that the rows of an outcome meet, as {@link #outcome} tells it of each. */
  static String where(RowOutcome outcome, boolean live) {
    return switch (outcome) {
      case WAITING -> "state = 'PLANNED'";
      case STOPPED -> "state = 'STOPPED'";
      case UNDER_WAY -> live ? "state = 'SENT'" : "FALSE";
      case ACCEPTED, FAILED -> "state = 'ANSWERED' AND " + verdictOf(outcome);
      case UNKNOWN ->
          "(state = 'LOST' OR (state = 'ANSWERED' AND "
              + verdictOf(outcome)
              + (live ? "))" : ") OR state = 'SENT')");
    };
  }

  private static String verdictOf(RowOutcome outcome) {
    return Arrays.stream(VerdictCode.values())
        .filter(code -> RowOutcome.of(code) == outcome)
        .map(code -> "'" + code + "'")
        .collect(Collectors.joining(", ", "verdict IN (", ")"));
  }

  private static RowOutcome outcome(ResultSet row, boolean live) throws SQLException {
    return switch (row.getString("state")) {
      case PLANNED -> RowOutcome.WAITING;
      case STOPPED -> RowOutcome.STOPPED;
      case SENT -> live ? RowOutcome.UNDER_WAY : RowOutcome.UNKNOWN;
      case ANSWERED -> RowOutcome.of(VerdictCode.valueOf(row.getString("verdict")));
      default -> RowOutcome.UNKNOWN;
    };
  }

  private static List<String> texts(String json) {
    return Json.parse(json)
        .filter(JsonArray.class::isInstance)
        .map(array -> ((JsonArray) array).items().stream().map(LedgerSql::text).toList())
        .orElse(List.of());
  }

  private static String text(JsonValue value) {
    return value instanceof JsonText(String text) ? text : JsonWriter.compact(value);
  }
}
