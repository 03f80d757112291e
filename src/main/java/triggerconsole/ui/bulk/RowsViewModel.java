package triggerconsole.ui.bulk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.bulk.LedgerView;
import triggerconsole.bulk.RowOutcome;
import triggerconsole.bulk.Totals;
import triggerconsole.ui.kit.PagedList;

/** The rows of the ledger that is shown, a page at a time, all of them or those of one outcome. */
public final class RowsViewModel {

  private final BulkParts parts;
  private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
  private final ReadOnlyObjectWrapper<PagedList<LedgerRow>> rows =
      new ReadOnlyObjectWrapper<>(new PagedList<>(0, page -> {}));
  private Optional<OpenLedger> ledger = Optional.empty();

  RowsViewModel(BulkParts parts) {
    this.parts = parts;
  }

  /** Which rows are shown. */
  ObjectProperty<RowFilter> filter() {
    return filter;
  }

  /** The rows; another list whenever their number changes. */
  ReadOnlyObjectProperty<PagedList<LedgerRow>> rows() {
    return rows.getReadOnlyProperty();
  }

  /** Shows the rows of another ledger; the one before is closed. */
  void show(LedgerView opened, Totals totals) {
    close();
    ledger = Optional.of(new OpenLedger(opened));
    begin(totals);
  }

  /** Shows no rows. */
  void close() {
    ledger.ifPresent(open ->
        parts
            .background()
            .run(
                "close ledger",
                () -> {
                  open.close();
                  return open;
                },
                closed -> {}));
    ledger = Optional.empty();
    rows.set(new PagedList<>(0, page -> {}));
  }

  /** Shows the rows that the filter lets through from their beginning. */
  void begin(Totals totals) {
    rows.set(list(totals));
  }

  /** The totals have changed: asks again for what is in sight. */
  void renew(Totals totals, int firstPage, int lastPage) {
    if (rows.get().size() != filter.get().count(totals)) {
      PagedList<LedgerRow> grown = list(totals);
      grown.take(rows.get());
      rows.set(grown);
    }
    rows.get().keepOnly(firstPage, lastPage);
    for (int page = firstPage; page <= lastPage; page++) {
      rows.get().renew(page);
    }
  }

  private PagedList<LedgerRow> list(Totals totals) {
    RowFilter wanted = filter.get();
    return new PagedList<>(wanted.count(totals), page -> load(wanted, page));
  }

  private void load(RowFilter wanted, int page) {
    Optional<OpenLedger> from = ledger;
    from.ifPresent(open ->
        parts
            .background()
            .run(
                "load rows",
                () -> open.read(view -> page(view, wanted, page)),
                loaded -> loaded.ifPresent(items -> put(from, wanted, page, items))));
  }

  private static List<LedgerRow> page(LedgerView view, RowFilter wanted, int page) {
    int from = page * PagedList.PAGE;
    return wanted
        .outcome()
        .map(outcome -> view.rows(outcome, from, PagedList.PAGE))
        .orElseGet(() -> view.rows(from, PagedList.PAGE));
  }

  private void put(Optional<OpenLedger> from, RowFilter wanted, int page, List<LedgerRow> items) {
    if (ledger.equals(from) && filter.get() == wanted) {
      rows.get().put(page, items);
    }
  }

  /** Which rows are shown. */
  enum RowFilter {
    ALL(Optional.empty()),
    FAILED(Optional.of(RowOutcome.FAILED)),
    UNKNOWN(Optional.of(RowOutcome.UNKNOWN)),
    WAITING(Optional.of(RowOutcome.WAITING)),
    STOPPED(Optional.of(RowOutcome.STOPPED));

    private final Optional<RowOutcome> outcome;

    RowFilter(Optional<RowOutcome> outcome) {
      this.outcome = outcome;
    }

    Optional<RowOutcome> outcome() {
      return outcome;
    }

    /** How many rows it lets through. */
    int count(Totals totals) {
      return switch (this) {
        case ALL -> totals.planned();
        case FAILED -> totals.failed();
        case UNKNOWN -> totals.unknown();
        case WAITING -> totals.waiting();
        case STOPPED -> totals.stopped();
      };
    }
  }
}
