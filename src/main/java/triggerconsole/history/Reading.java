package triggerconsole.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import triggerconsole.base.Bytes;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sqlite.Sql;
import triggerconsole.trigger.Body;

/** Rows and entries as they come out of the tables. */
final class Reading {

  private Reading() {}

  /** The rows with these ids, newest first; those that were deleted meanwhile are left out. */
  static List<HistoryRow> rows(Sql sql, long[] ids) throws SQLException {
    return sql.list(
        Reading::row,
        """
        SELECT * FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id DESC
        """,
        Arrays.toString(ids));
  }

  static Optional<HistoryEntry> entry(Sql sql, long id) throws SQLException {
    return sql.first(
        Reading::entry,
        """
        SELECT entry.*, request_body, findings, overridden, content.verdict AS details, cause,
          may_have_arrived, failure, headers, headers_after_ms, truncated, answer_body
        FROM entry JOIN content USING (id) WHERE id = ?
        """,
        id);
  }

  private static HistoryRow row(ResultSet row) throws SQLException {
    return new HistoryRow(
        row.getLong("id"),
        Instant.ofEpochMilli(row.getLong("started_at")),
        Origin.valueOf(row.getString("origin")),
        Sql.optionalText(row, "profile"),
        Sql.optionalText(row, "environment"),
        Sql.optionalText(row, "verdict").map(VerdictCode::valueOf),
        Sql.optionalInt(row, "documented_error"),
        Sql.optionalText(row, "title"),
        Sql.optionalText(row, "chip"),
        Sql.optionalText(row, "user_id"),
        Sql.optionalText(row, "module_id"),
        Sql.optionalInt(row, "status"),
        Sql.optionalDouble(row, "duration_ms"),
        row.getString("note"));
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    NewEntry sent =
        new NewEntry(
            Instant.ofEpochMilli(row.getLong("started_at")),
            Origin.valueOf(row.getString("origin")),
            Sql.optionalText(row, "run"),
            Sql.optionalText(row, "profile"),
            Sql.optionalText(row, "environment"),
            new TriggerRequest(row.getString("url"), Body.of(row.getBytes("request_body"))),
            StoredJson.findings(row.getString("findings")),
            StoredJson.texts(row.getString("overridden")));
    Optional<String> code = Sql.optionalText(row, "verdict");
    boolean done = code.isPresent();
    return new HistoryEntry(
        row.getLong("id"),
        sent,
        done ? Optional.of(outcome(row)) : Optional.empty(),
        done ? Optional.of(verdict(row, VerdictCode.valueOf(code.get()))) : Optional.empty(),
        row.getString("note"));
  }

  private static Verdict verdict(ResultSet row, VerdictCode code) throws SQLException {
    return StoredJson.verdict(
        code,
        Sql.optionalInt(row, "documented_error"),
        row.getString("title"),
        row.getString("chip"),
        row.getString("details"));
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    OptionalDouble duration = Sql.optionalDouble(row, "duration_ms");
    Optional<String> cause = Sql.optionalText(row, "cause");
    return cause.isPresent()
        ? new Failure(
            Cause.valueOf(cause.get()),
            row.getBoolean("may_have_arrived"),
            row.getString("failure"),
            duration.orElse(0))
        : new Answer(
            row.getInt("status"),
            StoredJson.headers(row.getString("headers")),
            Bytes.of(row.getBytes("answer_body")),
            row.getBoolean("truncated"),
            row.getDouble("headers_after_ms"),
            duration.orElseThrow());
  }
}
