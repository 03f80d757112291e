package triggerconsole.bulk;

/** The totals of a run while it goes on, and its failures in a row. For any number of threads. */
final class Tally {

  private Totals totals;
  private int failuresInARow;

  Tally(Totals totals) {
    this.totals = totals;
  }

  synchronized Totals totals() {
    return totals;
  }

  synchronized void sent() {
    totals = totals.move(RowOutcome.WAITING, RowOutcome.UNDER_WAY);
  }

  synchronized void unsent() {
    totals = totals.move(RowOutcome.UNDER_WAY, RowOutcome.WAITING);
  }

  /** Counts an answer and tells how many have not been accepted in a row. */
  synchronized int answered(RowOutcome outcome) {
    totals = totals.move(RowOutcome.UNDER_WAY, outcome);
    failuresInARow = outcome == RowOutcome.ACCEPTED ? 0 : failuresInARow + 1;
    return failuresInARow;
  }
}
