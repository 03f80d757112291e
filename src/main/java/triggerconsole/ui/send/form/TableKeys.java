package triggerconsole.ui.send.form;

import java.util.Optional;
import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the table while no cell is edited. */
final class TableKeys {

  private final VariablesTable table;
  private final RowCommands commands;

  TableKeys(VariablesTable table, RowCommands commands) {
    this.table = table;
    this.commands = commands;
  }

  void pressed(KeyEvent event) {
    if (table.getEditingCell() == null && (moved(event) || command(event) || plain(event))) {
      event.consume();
    }
  }

  /** A letter typed on a cell begins a new text there. */
  void typed(KeyEvent event) {
    String typed = event.getCharacter();
    boolean letter = typed.length() > 0 && typed.charAt(0) >= ' ' && typed.charAt(0) != 0x7F;
    if (table.getEditingCell() == null
        && letter
        && !typed.isBlank()
        && !event.isShortcutDown()
        && !event.isAltDown()) {
      table.editFocused(Optional.of(typed));
      event.consume();
    }
  }

  private boolean command(KeyEvent event) {
    if (!event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    switch (event.getCode()) {
      case C -> commands.copy(table);
      case V -> commands.pasteClipboard(table);
      case D -> commands.duplicate(table);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER, F2 -> editOrToggle();
      case SPACE -> commands.toggle(table);
      case DELETE -> commands.remove(table);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void editOrToggle() {
    TablePosition<?, ?> focused = table.getFocusModel().getFocusedCell();
    if (focused.getColumn() == 0) {
      commands.toggle(table);
    } else {
      table.editFocused(Optional.empty());
    }
  }

  /** Alt with an arrow moves the row. */
  private boolean moved(KeyEvent event) {
    KeyCode code = event.getCode();
    if (!event.isAltDown() || !(code == KeyCode.UP || code == KeyCode.DOWN)) {
      return false;
    }
    commands.move(table, code == KeyCode.UP ? -1 : 1);
    return true;
  }
}
