package triggerconsole.ui.send.form;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.trigger.VariableRow;
import triggerconsole.ui.kit.Icons;

/** The button that opens a row's menu. */
final class RowMenuCell extends TableCell<VariableRow, VariableRow> {

  private final Button open = new Button(null, Icons.of(Octicons.KEBAB_HORIZONTAL_16));

  RowMenuCell(RowCommands commands) {
    open.getStyleClass().addAll("flat", "small", "row-menu");
    open.setFocusTraversable(false);
    open.setOnAction(event -> {
      VariablesTable table = (VariablesTable) getTableView();
      if (!table.selectedRows().contains(getIndex())) {
        table.selectRow(getIndex());
      }
      commands.menu(table).show(open, Side.BOTTOM, 0, 0);
    });
  }

  @Override
  protected void updateItem(VariableRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : open);
    if (!empty) {
      open.setAccessibleText(Messages.of("send.form.variables.menuOf", row.name()));
    }
  }
}
