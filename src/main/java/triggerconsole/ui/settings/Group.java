package triggerconsole.ui.settings;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.FieldLabel;

/** A titled group of settings: each with its name at the left and a note below. */
final class Group extends VBox {

  private final GridPane grid = new GridPane();

  Group(String key) {
    Label title = new Label(Messages.of(key));
    title.getStyleClass().add("group-title");
    grid.getStyleClass().add("settings-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setHalignment(HPos.LEFT);
    ColumnConstraints fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, fields);
    getStyleClass().add("settings-group");
    getChildren().addAll(title, grid);
  }

  /** Adds a setting; {@code key.note}, where there is one, is what it does. */
  Group add(String key, Node field) {
    int row = grid.getRowCount();
    FieldLabel name = new FieldLabel(Messages.of(key), "", field);
    name.setMinWidth(USE_PREF_SIZE);
    GridPane.setValignment(name, VPos.BASELINE);
    VBox cell = new VBox(field);
    cell.getStyleClass().add("gap-4");
    if (Messages.has(key + ".note")) {
      cell.getChildren().add(note(Messages.of(key + ".note")));
    }
    GridPane.setValignment(cell, VPos.BASELINE);
    grid.addRow(row, name, cell);
    return this;
  }

  static Label note(String text) {
    Label note = new Label(text);
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().addAll("small-text", "muted");
    return note;
  }
}
