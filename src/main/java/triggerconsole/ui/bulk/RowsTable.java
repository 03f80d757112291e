package triggerconsole.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import triggerconsole.base.Messages;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.bulk.RowOutcome;
import triggerconsole.bulk.Totals;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.kit.BarRow;
import triggerconsole.ui.kit.ColumnWidths;
import triggerconsole.ui.kit.ColumnWidths.Share;
import triggerconsole.ui.kit.PagedList;
import triggerconsole.ui.kit.TextCell;

/**
 * The rows of a run. Only what is in sight is loaded, and it is loaded again while the run goes on.
 * Until the person scrolls or selects, it keeps the rows in sight that are sent right now.
 */
final class RowsTable extends TableView<LedgerRow> {

  private static final String NOTHING = "—";

  /** Rows that stay in sight above the first one that waits. */
  private static final int BEFORE = 6;

  /** Row, user, module, variables, result. */
  private static final List<Share> WIDTHS =
      List.of(
          new Share(1.9, 2.1, 0, 0),
          new Share(3.4, 6.3, 0.4, 0),
          new Share(2.4, 3.6, 0.1, 2),
          new Share(2.4, 6.3, 0.4, 3),
          new Share(6.1, 8, 0.3, 0));

  private final RowsViewModel rows;
  private String variables = "";
  private boolean following = true;

  RowsTable(RowsViewModel rows) {
    this.rows = rows;
    setId("bulkRows");
    setAccessibleText(Messages.of("bulkplace.rows"));
    getStyleClass().addAll("history-table", "bulk-rows");
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setRowFactory(table -> new BarRow<>(row -> RowStyle.of(row).tone()));
    add("row", row -> TextCell.mono(Integer.toString(row.number())));
    add("user", row -> TextCell.bothEnds(row.user().orElse(NOTHING)));
    add("module", row -> TextCell.mono(row.module().orElse(NOTHING)));
    add("variables", row -> TextCell.mono(row.outcome() == RowOutcome.STOPPED ? "" : variables));
    add("result", row -> TextCell.chip(RowStyle.of(row).word(), RowStyle.of(row).tone()));
    new ColumnWidths(this, WIDTHS);
    rows.rows().subscribe(this::setItems);
    addEventFilter(ScrollEvent.SCROLL, event -> following = false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> following = false);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> following = false);
  }

  /** The row that is selected, once it is loaded. */
  Optional<LedgerRow> selected() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /** Calls with the row on Enter and on a double click. */
  void onOpen(Consumer<LedgerRow> action) {
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
        selected().ifPresent(action);
        event.consume();
      }
    });
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        selected().ifPresent(action);
      }
    });
  }

  /** Another run is shown, from where it is. */
  void begin(Shown run) {
    variables = String.join(", ", run.facts().mapping().variables().keySet());
    following = true;
    follow(run.totals());
  }

  /** The run went on: asks again for what is in sight. */
  void renew(Totals totals) {
    follow(totals);
    int first = 0;
    int last = 0;
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      first = flow.getFirstVisibleCell().getIndex();
      last = flow.getLastVisibleCell().getIndex();
    }
    rows.renew(totals, first / PagedList.PAGE, last / PagedList.PAGE);
  }

  /** The first row that waits stays in sight. Rows that are left out stand anywhere between. */
  private void follow(Totals totals) {
    if (following && rows.filter().get() == RowsViewModel.RowFilter.ALL) {
      boolean begun = totals.done() > 0 && totals.waiting() > 0;
      int front = totals.planned() - totals.waiting() - totals.underWay();
      scrollTo(begun ? Math.max(0, front - visible() + BEFORE) : 0);
    }
  }

  private int visible() {
    double rowsInSight = (getHeight() - getFixedCellSize()) / Math.max(1, getFixedCellSize());
    return (int) Math.max(BEFORE + 1, rowsInSight);
  }

  private void add(String key, TextCell.Look<LedgerRow> look) {
    getColumns().add(TextCell.column(Messages.of("bulkplace.row." + key), look));
  }
}
