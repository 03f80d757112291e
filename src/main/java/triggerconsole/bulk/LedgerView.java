package triggerconsole.bulk;

import java.util.List;
import java.util.Optional;
import triggerconsole.sqlite.Database;

/** A look into a ledger, also while another program runs it. Trouble is a ConsoleException. */
public final class LedgerView implements AutoCloseable {

  private final LedgerFacts facts;
  private final Database database;
  private final boolean live;

  LedgerView(LedgerFacts facts, Database database, boolean live) {
    this.facts = facts;
    this.database = database;
    this.live = live;
  }

  /** What the run is. */
  public LedgerFacts facts() {
    return facts;
  }

  /** Whether the run went on when the ledger was looked into. */
  public boolean live() {
    return live;
  }

  /** Where every row is. */
  public Totals totals() {
    return database.read(sql -> LedgerSql.totals(sql, live));
  }

  /** Rows in their order, from a position among all of them. */
  public List<LedgerRow> rows(int from, int limit) {
    return database.read(sql ->
        sql.list(
            row -> LedgerSql.row(row, live),
            "SELECT * FROM line ORDER BY id LIMIT ? OFFSET ?",
            limit,
            from));
  }

  /** The rows of one outcome in their order, from a position among them. */
  public List<LedgerRow> rows(RowOutcome outcome, int from, int limit) {
    return database.read(sql ->
        sql.list(
            row -> LedgerSql.row(row, live),
            "SELECT * FROM line WHERE "
                + LedgerSql.where(outcome, live)
                + " ORDER BY id LIMIT ? OFFSET ?",
            limit,
            from));
  }

  /** The rows after one with this index, in their order. */
  List<LedgerRow> after(int index, int limit) {
    return database.read(sql ->
        sql.list(
            row -> LedgerSql.row(row, live),
            "SELECT * FROM line WHERE id > ? ORDER BY id LIMIT ?",
            index,
            limit));
  }

  /** The row with this index, counted from 1 through the rows of data of the file. */
  public Optional<LedgerRow> row(int index) {
    return after(index - 1, 1).stream().filter(row -> row.index() == index).findFirst();
  }

  /** Whether a server answered any of the rows, whatever it was. */
  public boolean anyAnswer() {
    return database
        .read(sql ->
            sql.first(row -> row.getInt(1), "SELECT 1 FROM line WHERE status IS NOT NULL LIMIT 1"))
        .isPresent();
  }

  @Override
  public void close() {
    database.close();
  }
}
