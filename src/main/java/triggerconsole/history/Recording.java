package triggerconsole.history;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.Failure;
import triggerconsole.exchange.Outcome;
import triggerconsole.sqlite.Sql;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** Every change of the history; each method is meant for one transaction. */
final class Recording {

  private static final Failure PROCESS_ENDED = new Failure(Cause.PROCESS_ENDED, true, "", 0);

  /** An end of the process means the same for every body. */
  private static final Body NO_MATTER_WHAT = Body.of("");

  private Recording() {}

  static long begin(Sql sql, String owner, NewEntry entry) throws SQLException {
    Body body = entry.request().body();
    long id =
        sql.first(
                row -> row.getLong(1),
                """
                INSERT INTO entry
                  (started_at, origin, run, profile, environment, url, user_id, module_id, owner)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """,
                entry.startedAt(),
                entry.origin(),
                entry.run(),
                entry.profile(),
                entry.environment(),
                entry.request().url(),
                body.plain(Keys.USER_ID),
                body.json(Keys.MODULE_ID),
                owner)
            .orElseThrow();
    sql.update(
        "INSERT INTO content (id, request_body, findings, overridden) VALUES (?, ?, ?, ?)",
        id,
        body.bytes(),
        StoredJson.findings(entry.findings()),
        StoredJson.texts(entry.overridden()));
    String text = SearchText.ofRequest(entry);
    sql.update("INSERT INTO searched (id, request) VALUES (?, ?)", id, text);
    SearchIndex.follow(sql, id, text);
    return id;
  }

  /** Completes an entry that is in flight; false when it is not, or was deleted meanwhile. */
  static boolean complete(Sql sql, long id, Outcome outcome, Verdict verdict) throws SQLException {
    boolean ended = outcome instanceof Failure failure && failure.cause() == Cause.PROCESS_ENDED;
    int changed =
        sql.update(
            """
            UPDATE entry SET verdict = ?, documented_error = ?, title = ?, chip = ?, status = ?,
              duration_ms = ? WHERE id = ? AND verdict IS NULL
            """,
            verdict.code(),
            verdict.documentedError(),
            verdict.title(),
            verdict.chip(),
            outcome instanceof Answer answer
                ? OptionalInt.of(answer.status())
                : OptionalInt.empty(),
            ended ? null : outcome.durationMs(),
            id);
    if (changed == 0) {
      return false;
    }
    String details = StoredJson.verdict(verdict);
    switch (outcome) {
      case Answer answer -> keep(sql, id, details, answer);
      case Failure failure -> keep(sql, id, details, failure);
    }
    return true;
  }

  private static void keep(Sql sql, long id, String verdict, Answer answer) throws SQLException {
    sql.update(
        """
        UPDATE content SET verdict = ?, headers = ?, headers_after_ms = ?, truncated = ?,
          answer_body = ? WHERE id = ?
        """,
        verdict,
        StoredJson.headers(answer.headers()),
        answer.headersAfterMs(),
        answer.truncated(),
        answer.body().array(),
        id);
    String text = SearchText.ofAnswer(answer.body());
    sql.update("UPDATE searched SET answer = ? WHERE id = ?", text, id);
    SearchIndex.follow(sql, id, text);
  }

  private static void keep(Sql sql, long id, String verdict, Failure failure) throws SQLException {
    sql.update(
        """
        UPDATE content SET verdict = ?, cause = ?, may_have_arrived = ?, failure = ? WHERE id = ?
        """,
        verdict,
        failure.cause(),
        failure.mayHaveArrived(),
        failure.detail(),
        id);
  }

  /** Completes what an owner that has gone left in flight. */
  static int abandon(Sql sql, String owner) throws SQLException {
    List<Long> ids =
        sql.list(
            row -> row.getLong(1),
            "SELECT id FROM entry WHERE verdict IS NULL AND owner = ?",
            owner);
    for (long id : ids) {
      complete(sql, id, PROCESS_ENDED, Diagnosis.judge(NO_MATTER_WHAT, PROCESS_ENDED));
    }
    return ids.size();
  }

  static boolean setNote(Sql sql, long id, String note) throws SQLException {
    sql.update("UPDATE searched SET note = ? WHERE id = ?", SearchText.fold(note), id);
    return sql.update("UPDATE entry SET note = ? WHERE id = ?", note, id) > 0;
  }

  static int delete(Sql sql, Collection<Long> ids) throws SQLException {
    return sql.update(
        "DELETE FROM entry WHERE id IN (SELECT value FROM json_each(?))", ids.toString());
  }

  static int deleteOlderThan(Sql sql, Instant moment) throws SQLException {
    return sql.update("DELETE FROM entry WHERE started_at < ? AND verdict IS NOT NULL", moment);
  }
}
