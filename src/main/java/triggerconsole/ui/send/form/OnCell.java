package triggerconsole.ui.send.form;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.trigger.VariableRow;
import triggerconsole.ui.kit.Icons;

/** Whether a row is sent, and the handle to drag it by. */
final class OnCell extends TableCell<VariableRow, VariableRow> {

  private final CheckBox check = new CheckBox();
  private final HBox content;
  private int dragged;

  OnCell(VariablesViewModel variables, RowCommands commands) {
    Label handle = new Label(null, Icons.of(Octicons.GRABBER_16));
    handle.getStyleClass().add("row-handle");
    handle.setCursor(Cursor.MOVE);
    // A cell may come to show another row while the mouse is down.
    handle.setOnMousePressed(event -> dragged = getIndex());
    handle.setOnMouseDragged(event -> RowDrag.over(this, event));
    handle.setOnMouseReleased(event -> RowDrag.drop(this, dragged, event, commands));
    check.setFocusTraversable(false);
    check.setOnAction(event -> variables.setEnabled(List.of(getIndex()), check.isSelected()));
    content = new HBox(handle, check);
    content.getStyleClass().add("on-cell");
  }

  @Override
  protected void updateItem(VariableRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : content);
    if (!empty) {
      check.setSelected(row.enabled());
      check.setAccessibleText(Messages.of("send.form.variables.send", row.name()));
    }
  }
}
