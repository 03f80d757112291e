package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import triggerconsole.trigger.VariableRow;

/** Moves a row by dragging its handle; the row under the pointer is marked meanwhile. */
final class RowDrag {

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

  private RowDrag() {}

  /** The pointer is here now. */
  static void over(TableCell<VariableRow, VariableRow> cell, MouseEvent event) {
    Optional<TableRow<?>> target = rowAt(cell.getTableView(), event);
    rows(cell.getTableView())
        .forEach(
            row -> row.pseudoClassStateChanged(TARGET, target.filter(row::equals).isPresent()));
    event.consume();
  }

  /** The handle was let go. */
  static void drop(
      TableCell<VariableRow, VariableRow> cell, int from, MouseEvent event, RowCommands commands) {
    VariablesTable table = (VariablesTable) cell.getTableView();
    Optional<TableRow<?>> target = rowAt(table, event);
    rows(table).forEach(row -> row.pseudoClassStateChanged(TARGET, false));
    target
        .map(TableRow::getIndex)
        .filter(to -> to != from)
        .ifPresent(to -> {
          table.selectRow(from);
          commands.move(table, to - from);
        });
  }

  private static Optional<TableRow<?>> rowAt(TableView<?> table, MouseEvent event) {
    return rows(table)
        .filter(row -> !row.isEmpty() && row.isVisible())
        .filter(row -> {
          double y = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
          return y >= 0 && y < row.getHeight();
        })
        .findFirst();
  }

  private static Stream<TableRow<?>> rows(TableView<?> table) {
    return table.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?>)
        .map((Node node) -> (TableRow<?>) node);
  }
}
