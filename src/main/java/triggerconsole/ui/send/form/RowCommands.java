package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;
import triggerconsole.trigger.intake.Rows;

/** What can be done with the rows that are selected, from the keys, the menus and the buttons. */
final class RowCommands {

  private final VariablesViewModel variables;
  private final Aside aside;
  private final Runnable onUnread;
  private final Consumer<String> refused;

  /**
   * Commands on rows.
   *
   * @param onUnread called when the clipboard holds no rows
   * @param refused told in a sentence why rows were not added
   */
  RowCommands(
      VariablesViewModel variables, Aside aside, Runnable onUnread, Consumer<String> refused) {
    this.variables = variables;
    this.aside = aside;
    this.onUnread = onUnread;
    this.refused = refused;
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
    if (text == null || !pasteRows(text, table, onUnread)) {
      onUnread.run();
    }
  }

  /**
   * Adds the rows of a text below the selected ones. A short text is read at once, and false says
   * that it holds none; for a long one that turns out so {@code otherwise} is called later.
   */
  boolean pasteRows(String text, VariablesTable table, Runnable otherwise) {
    if (!Aside.isLong(text.length())) {
      return add(Rows.read(text), table);
    }
    aside.run(
        text.length(),
        "read rows",
        () -> Rows.read(text),
        rows -> {
          if (!add(rows, table)) {
            otherwise.run();
          }
        });
    return true;
  }

  private boolean add(List<VariableRow> rows, VariablesTable table) {
    List<Integer> selected = table.selectedRows();
    int index = selected.isEmpty() ? variables.rows().size() : selected.getLast() + 1;
    if (!rows.isEmpty() && holds(rows)) {
      variables.insert(index, rows);
      table.selectRow(index);
    }
    return !rows.isEmpty();
  }

  /** Whether the table can take these rows too; if not, it is said why. */
  private boolean holds(List<VariableRow> added) {
    Optional<String> problem =
        FormLimits.problem(Stream.concat(variables.rows().stream(), added.stream()).toList());
    problem.ifPresent(refused);
    return problem.isEmpty();
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
    List<Integer> selected = table.selectedRows();
    if (holds(selected.stream().map(variables.rows()::get).toList())) {
      table.keepingSelection(() -> variables.duplicate(selected));
    }
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
