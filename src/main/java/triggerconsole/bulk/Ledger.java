package triggerconsole.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import triggerconsole.sqlite.Database;
import triggerconsole.sqlite.Trouble;

/**
 * The account of one run, which survives a power cut. Whoever has it is the only one who may send
 * from it. Safe for any number of threads; trouble with the file is a {@link
 * triggerconsole.base.ConsoleException}.
 */
final class Ledger implements AutoCloseable {

  private final LedgerFacts facts;
  private final Path path;
  private final Database database;
  private final LedgerLock lock;

  /** A row that waits, and the digest of the body that was checked for it. */
  record Waiting(int index, long digest) {}

  Ledger(LedgerFacts facts, Path path, Database database, LedgerLock lock) {
    this.facts = facts;
    this.path = path;
    this.database = database;
    this.lock = lock;
  }

  LedgerFacts facts() {
    return facts;
  }

  Path path() {
    return path;
  }

  /** Takes rows up; they are in no account before {@link #planned}. */
  void plan(List<PlannedRow> rows) {
    database.write(sql -> {
      LedgerSql.plan(sql, rows);
      return null;
    });
  }

  /** Every row is taken up. */
  void planned(Instant now) {
    database.write(sql -> sql.update("UPDATE run SET planned_at = ?", now));
  }

  /** What a program that ended left without an answer is lost for good: it may have arrived. */
  void lose() {
    database.write(LedgerSql::lose);
  }

  /** The next rows that wait, after one of them. */
  List<Waiting> waiting(int after, int limit) {
    return database.read(sql ->
        sql.list(
            row -> new Waiting(row.getInt("id"), row.getLong("digest")),
            "SELECT id, digest FROM line WHERE state = 'PLANNED' AND id > ? ORDER BY id LIMIT ?",
            after,
            limit));
  }

  /** The rows that certainly failed. */
  BitSet failed() {
    Set<String> accepted =
        Set.of("ACCEPTED_REDIRECT", "ACCEPTED_VARIABLES_ONLY", "OUTCOME_UNKNOWN");
    return database.read(sql ->
        sql.query(
            rows -> {
              BitSet failed = new BitSet();
              while (rows.next()) {
                if (!accepted.contains(rows.getString("verdict"))) {
                  failed.set(rows.getInt("id"));
                }
              }
              return failed;
            },
            "SELECT id, verdict FROM line WHERE state = 'ANSWERED'"));
  }

  /** On the disk when this returns: from now on the row counts as sent, whatever happens. */
  void sent(int index, Instant now) {
    boolean planned = database.write(sql -> LedgerSql.sent(sql, index, now));
    if (!planned) {
      throw new IllegalStateException("row " + index + " was sent before");
    }
  }

  /** Takes the mark back from a row that certainly did not leave. */
  void unsent(int index) {
    database.write(sql -> {
      LedgerSql.unsent(sql, index);
      return null;
    });
  }

  void answered(int index, RowAnswer answer) {
    database.write(sql -> {
      LedgerSql.answered(sql, index, answer);
      return null;
    });
  }

  Totals totals() {
    return database.read(sql -> LedgerSql.totals(sql, false));
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      release();
    }
  }

  private void release() {
    try {
      lock.close();
    } catch (IOException e) {
      throw Trouble.of(path, e);
    }
  }
}
