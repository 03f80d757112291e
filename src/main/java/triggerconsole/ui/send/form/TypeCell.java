package triggerconsole.ui.send.form;

import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import triggerconsole.base.Messages;
import triggerconsole.trigger.VariableRow;

/** The type of a variable as a chip that opens the choice of types. */
final class TypeCell extends TableCell<VariableRow, VariableRow> {

  private final Button chip = new Button();
  private String toneClass = "";

  TypeCell(RowCommands commands) {
    getStyleClass().add("type-cell");
    chip.getStyleClass().setAll("chip", "type-chip");
    chip.setFocusTraversable(false);
    chip.setOnAction(event -> commands.chooseType(getIndex(), chip));
  }

  @Override
  protected void updateItem(VariableRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : chip);
    if (!empty) {
      TypeStyle style = TypeStyle.of(row.type());
      chip.setText(style.word());
      chip.getStyleClass().remove(toneClass);
      toneClass = style.tone().styleClass();
      chip.getStyleClass().add(toneClass);
      chip.setAccessibleText(Messages.of("send.form.variables.typeOf", row.name(), style.word()));
    }
  }
}
