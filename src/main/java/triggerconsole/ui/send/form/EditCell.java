package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import triggerconsole.trigger.VariableRow;

/**
 * A name or a value in the table, edited in place as in a spreadsheet: Enter and Tab keep what was
 * typed and go on, leaving keeps it too, only Esc gives it up.
 */
final class EditCell extends TableCell<VariableRow, VariableRow> {

  /** More of a text than this is not drawn; it is all there when edited. */
  private static final int MOST_DRAWN = 300;

  /** What tells one column from the other. */
  record Column(
      String title,
      Function<VariableRow, String> read,
      Write write,
      Function<VariableRow, CellRemark> remark) {}

  /** Puts a text into a row. */
  interface Write {
    void put(int index, String text);
  }

  /** What is to be said in a cell beside its text: a hint, and a style class for its state. */
  record CellRemark(String shown, String hint, String styleClass) {}

  private final Column column;
  private final VariablesTable table;
  private final Label hint = new Label();
  private GuardedField editor;
  private int editedIndex;
  private Optional<String> offered = Optional.empty();
  private VariableRow editedRow;
  private String remarkClass = "";

  EditCell(VariablesTable table, Column column) {
    this.table = table;
    this.column = column;
    hint.getStyleClass().addAll("small-text", "tone-attention");
    hint.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("mono", "edit-cell");
  }

  @Override
  protected void updateItem(VariableRow row, boolean empty) {
    super.updateItem(row, empty);
    if (isEditing() && editedRow.equals(row)) {
      return;
    }
    draw(empty ? null : row);
  }

  private void draw(VariableRow row) {
    getStyleClass().remove(remarkClass);
    if (row == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    CellRemark remark = column.remark().apply(row);
    remarkClass = remark.styleClass();
    if (!remarkClass.isEmpty()) {
      getStyleClass().add(remarkClass);
    }
    String text = remark.shown();
    setText(text.length() > MOST_DRAWN ? text.substring(0, MOST_DRAWN) + "…" : text);
    hint.setText(remark.hint());
    setGraphic(remark.hint().isEmpty() ? null : hint);
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleText(column.title() + ": " + getText() + " " + remark.hint());
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    editedIndex = getIndex();
    editedRow = getItem();
    editor = newEditor();
    editor.setText(table.startingText().orElseGet(() -> column.read().apply(editedRow)));
    offered = Optional.of(editor.getText()).filter(text -> table.startingText().isEmpty());
    setText(null);
    setGraphic(editor);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    editor.requestFocus();
    if (table.startingText().isPresent()) {
      editor.end();
    } else {
      editor.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    keep();
    super.cancelEdit();
    draw(isEmpty() ? null : getItem());
  }

  private GuardedField newEditor() {
    GuardedField field = new GuardedField(table::pasteInCell, table.tooLong());
    field.getStyleClass().addAll("mono", "cell-editor", FormKeys.OWN_STEPS);
    field.setAccessibleText(column.title());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.focusedProperty().subscribe(focused -> leaveWhen(!focused));
    return field;
  }

  private void leaveWhen(boolean left) {
    if (left && editor != null && editor.getScene() != null) {
      cancelEdit();
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown() && code == KeyCode.ENTER) {
      end();
      return;
    }
    switch (code) {
      case ENTER -> {
        end();
        table.goDown(editedIndex, getTableColumn());
      }
      case TAB -> {
        end();
        table.goAside(editedIndex, getTableColumn(), !event.isShiftDown());
      }
      case ESCAPE -> {
        editor = null;
        end();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void end() {
    cancelEdit();
    table.requestFocus();
  }

  /**
   * Writes what was typed, once, unless the row has become another in the meantime. What was only
   * looked at stays as it is: one line cannot show every text there is.
   */
  private void keep() {
    GuardedField typed = editor;
    editor = null;
    if (typed != null
        && !offered.equals(Optional.of(typed.getText()))
        && editedIndex < table.getItems().size()
        && table.getItems().get(editedIndex).equals(editedRow)) {
      column.write().put(editedIndex, typed.getText());
    }
  }
}
