package triggerconsole.ui.suites;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.ui.kit.ColumnWidths;
import triggerconsole.ui.kit.ColumnWidths.Share;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;

/** Cases or results as rows; only those in sight have cells, so that 100,000 scroll like ten. */
final class ResultTable extends TableView<CaseLine> {

  /** How it came out, case, data row, verdict, status, took, what came of it. */
  private static final List<Share> WIDTHS =
      List.of(
          new Share(3.2, 3.2, 0, 0),
          new Share(5, 8, 0.3, 0),
          new Share(2, 2.4, 0, 2),
          new Share(6, 7, 0.1, 1),
          new Share(2, 2, 0, 4),
          new Share(2.4, 2.4, 0, 3),
          new Share(5, 12, 1, 1));

  private FilteredList<CaseLine> filtered = new FilteredList<>(getItems());
  private boolean failedOnly;
  private Environment environment = Environment.SANDBOX;
  private boolean active;

  /**
   * A table without rows.
   *
   * @param onChosen called with a case's place in the whole list
   * @param onOpen called on Enter and on a double click
   */
  ResultTable(IntConsumer onChosen, Runnable onOpen) {
    setId("suiteTable");
    setAccessibleText(Messages.of("suites.table"));
    getStyleClass().add("history-table");
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setRowFactory(table -> new BarRow());
    column("outcome", ResultTable::outcome);
    column("case", (cell, line) -> cell.setText(line.name()));
    column("row", (cell, line) -> number(cell, line.row().isPresent() ? line.row().getAsInt() : 0));
    column("verdict", (cell, line) -> mono(cell, look(line).wire()));
    column(
        "status",
        (cell, line) ->
            number(cell, line.result().map(result -> result.status().orElse(0)).orElse(0)));
    column("took", (cell, line) -> mono(cell, look(line).took()));
    column("sentence", (cell, line) -> cell.setText(look(line).sentence()));
    new ColumnWidths(this, WIDTHS);
    Label nothing = new Label(Messages.of("suites.table.nothing"));
    nothing.getStyleClass().add("muted");
    setPlaceholder(nothing);
    getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> {
          if (index.intValue() >= 0 && index.intValue() < filtered.size()) {
            onChosen.accept(filtered.getSourceIndex(index.intValue()));
          }
        });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
        onOpen.run();
        event.consume();
      }
    });
  }

  /** Shows these lines from now on, as they change. */
  void show(ObservableList<CaseLine> lines) {
    filtered = new FilteredList<>(lines, this::fits);
    setItems(filtered);
  }

  /** Shows all, or only what failed. */
  void setFailedOnly(boolean only) {
    failedOnly = only;
    filtered.setPredicate(this::fits);
  }

  /** Where cases that have not run would go, and whether they soon will. */
  void look(Environment here, boolean runs) {
    if (here != environment || runs != active) {
      environment = here;
      active = runs;
      refresh();
    }
  }

  /** Selects the line at this place of the whole list, if it is shown. */
  void select(int index) {
    int view = index < 0 ? -1 : filtered.getViewIndex(index);
    if (view >= 0 && view != getSelectionModel().getSelectedIndex()) {
      getSelectionModel().clearAndSelect(view);
      scrollTo(Math.max(0, view - 3));
    }
  }

  private boolean fits(CaseLine line) {
    return !failedOnly || line.failed();
  }

  private CaseLook look(CaseLine line) {
    return CaseLook.of(line, environment, active);
  }

  private static void outcome(LineCell cell, CaseLine line) {
    CaseLook look = cell.table().look(line);
    cell.setText(look.word());
    cell.setGraphic(Icons.of(look.icon(), look.tone()));
  }

  private static void number(LineCell cell, int number) {
    mono(cell, number == 0 ? "" : Integer.toString(number));
  }

  private static void mono(LineCell cell, String text) {
    cell.setText(text);
    cell.getStyleClass().add("mono");
  }

  private void column(String key, BiConsumer<LineCell, CaseLine> show) {
    TableColumn<CaseLine, CaseLine> column = new TableColumn<>(Messages.of("suites.column." + key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(ignored -> new LineCell(this, show));
    getColumns().add(column);
  }

  /** A cell that one function fills. */
  private static final class LineCell extends TableCell<CaseLine, CaseLine> {

    private final ResultTable table;
    private final BiConsumer<LineCell, CaseLine> show;

    LineCell(ResultTable table, BiConsumer<LineCell, CaseLine> show) {
      this.table = table;
      this.show = show;
    }

    ResultTable table() {
      return table;
    }

    @Override
    protected void updateItem(CaseLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(null);
      getStyleClass().remove("mono");
      if (!empty && line != null) {
        show.accept(this, line);
      }
    }
  }

  /** A row with the bar of how its case came out. */
  private static final class BarRow extends TableRow<CaseLine> {

    private Tone tone = Tone.NEUTRAL;

    @Override
    protected void updateItem(CaseLine line, boolean empty) {
      super.updateItem(line, empty);
      getStyleClass().removeAll("bar", tone.styleClass());
      if (!empty && line != null && line.result().isPresent()) {
        tone = CaseLook.of(line, Environment.SANDBOX, false).tone();
        getStyleClass().addAll("bar", tone.styleClass());
      }
    }
  }
}
