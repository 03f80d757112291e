package triggerconsole.ui.send.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import triggerconsole.base.Messages;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** What can be done with the rows that are selected, from the keys, the menus and the buttons. */
final class RowCommands {

  /** A longer text is no list of variables that somebody copied. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private final VariablesViewModel variables;
  private final Function<String, List<VariableRow>> reader;
  private final Consumer<String> onUnread;

  /**
   * Commands on rows.
   *
   * @param reader reads pasted rows; empty when there are none in the text
   * @param onUnread told a text that holds no rows
   */
  RowCommands(
      VariablesViewModel variables,
      Function<String, List<VariableRow>> reader,
      Consumer<String> onUnread) {
    this.variables = variables;
    this.reader = reader;
    this.onUnread = onUnread;
  }

  /** Puts the selected rows into the clipboard as tab-separated text. */
  void copy(VariablesTable table) {
    ClipboardContent content = new ClipboardContent();
    content.putString(variables.tabSeparated(table.selectedRows()));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Adds the rows of the clipboard below the selected ones. */
  void pasteClipboard(VariablesTable table) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !pasteRows(text, table)) {
      onUnread.accept(text == null ? "" : text);
    }
  }

  /** Adds the rows of a text below the selected ones; says whether there were any. */
  boolean pasteRows(String text, VariablesTable table) {
    List<VariableRow> rows = text.length() > MOST_CHARACTERS ? List.of() : reader.apply(text);
    List<Integer> selected = table.selectedRows();
    int index = selected.isEmpty() ? variables.rows().size() : selected.getLast() + 1;
    variables.insert(index, rows);
    if (!rows.isEmpty()) {
      table.selectRow(index);
    }
    return !rows.isEmpty();
  }

  /** Switches the selected rows on, or off when the first of them is on. */
  void toggle(VariablesTable table) {
    List<Integer> selected = table.selectedRows();
    if (!selected.isEmpty()) {
      boolean on = !variables.rows().get(selected.getFirst()).enabled();
      table.keepingSelection(() -> variables.setEnabled(selected, on));
    }
  }

  /** Takes the selected rows away and selects what follows. */
  void remove(VariablesTable table) {
    List<Integer> selected = table.selectedRows();
    if (!selected.isEmpty()) {
      variables.remove(selected);
      table.selectRow(Math.min(selected.getFirst(), variables.rows().size() - 1));
    }
  }

  /** Puts copies below the selected rows. */
  void duplicate(VariablesTable table) {
    table.keepingSelection(() -> variables.duplicate(table.selectedRows()));
  }

  /** Moves the first selected row up or down. */
  void move(VariablesTable table, int by) {
    List<Integer> selected = table.selectedRows();
    if (!selected.isEmpty()) {
      int to = Math.clamp(selected.getFirst() + by, 0, variables.rows().size() - 1);
      variables.move(selected.getFirst(), to);
      table.selectRow(to);
    }
  }

  /** Offers the types of a row below its chip. */
  void chooseType(int index, Node below) {
    ContextMenu menu = new ContextMenu();
    for (VariableType type : VariableType.values()) {
      RadioMenuItem item = new RadioMenuItem(TypeStyle.of(type).word());
      item.setId("type" + type);
      item.setSelected(variables.rows().get(index).type() == type);
      item.setOnAction(event -> variables.setType(index, type));
      menu.getItems().add(item);
    }
    menu.show(below, Side.BOTTOM, 0, 0);
  }

  /** The menu of a row. */
  ContextMenu menu(VariablesTable table) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item("duplicate", () -> duplicate(table)),
            item("toggle", () -> toggle(table)),
            item("up", () -> move(table, -1)),
            item("down", () -> move(table, 1)),
            item("copy", () -> copy(table)),
            item("paste", () -> pasteClipboard(table)),
            item("remove", () -> remove(table)));
    return menu;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Messages.of("send.form.variables.menu." + key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
