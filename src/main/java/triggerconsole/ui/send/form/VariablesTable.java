package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.CellDataFeatures;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;
import triggerconsole.ui.kit.ColumnWidths;
import triggerconsole.ui.kit.ColumnWidths.Share;
import triggerconsole.ui.send.form.EditCell.CellRemark;

/** The custom variables as a table that is worked with like a spreadsheet. */
final class VariablesTable extends TableView<VariableRow> {

  private static final List<Share> WIDTHS =
      List.of(
          Share.fixed(1.4),
          Share.ofRest(0.55),
          Share.fixed(2.6),
          Share.ofRest(0.45),
          Share.fixed(1));

  private final RowCommands commands;
  private final IntConsumer tooLong;
  private final Runnable afterLast;
  private final TableColumn<VariableRow, VariableRow> name;
  private final TableColumn<VariableRow, VariableRow> type;
  private final TableColumn<VariableRow, VariableRow> value;
  private Function<String, String> foundAt = pointer -> "";
  private Optional<String> startingText = Optional.empty();

  /**
   * A table of the rows.
   *
   * @param tooLong told the length of a text that no cell takes
   * @param afterLast where the focus goes from the last cell
   */
  VariablesTable(
      VariablesViewModel variables, RowCommands commands, IntConsumer tooLong, Runnable afterLast) {
    super(variables.rows());
    this.commands = commands;
    this.tooLong = tooLong;
    this.afterLast = afterLast;
    setId("customVars");
    setAccessibleText(Messages.of("send.form.variables"));
    getStyleClass().add("variables");
    setEditable(true);
    getSelectionModel().setCellSelectionEnabled(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    name = editColumn("name", VariableRow::name, variables::setName, this::nameRemark);
    type = column("type", column -> new TypeCell(commands));
    value = editColumn("value", VariableRow::value, variables::setValue, this::valueRemark);
    getColumns().add(column("on", column -> new OnCell(variables, commands)));
    getColumns().addAll(List.of(name, type, value));
    getColumns().add(column("menu", column -> new RowMenuCell(commands)));
    setContextMenu(commands.menu(this));
    new ColumnWidths(this, WIDTHS);
    TableKeys keys = new TableKeys(this, commands);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
  }

  /** Marks the names that the check found something about; gives a style class by JSON pointer. */
  void mark(Function<String, String> styleClassAt) {
    foundAt = styleClassAt;
    refresh();
  }

  /** The rows in which something is selected. */
  List<Integer> selectedRows() {
    return getSelectionModel().getSelectedCells().stream()
        .map(cell -> cell.getRow())
        .distinct()
        .sorted()
        .toList();
  }

  /** Selects whole rows, as after moving them. */
  void selectRow(int index) {
    if (index >= 0 && index < getItems().size()) {
      getSelectionModel().clearAndSelect(index, name);
      scrollTo(Math.max(0, index - 1));
    }
  }

  /** Changes rows in place and selects again what was selected: a replaced row loses that. */
  void keepingSelection(Runnable change) {
    List<Integer> selected = selectedRows();
    TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
    change.run();
    getSelectionModel().clearSelection();
    selected.forEach(row -> getSelectionModel().select(row, name));
    if (focused.getRow() >= 0 && focused.getRow() < getItems().size()) {
      getFocusModel().focus(focused.getRow(), getColumns().get(Math.max(0, focused.getColumn())));
    }
  }

  /** Opens the focused cell for editing, with its text or with the one just typed. */
  void editFocused(Optional<String> typed) {
    TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
    if (focused.getRow() < 0) {
      return;
    }
    if (type.equals(focused.getTableColumn())) {
      if (typed.isEmpty()) {
        commands.chooseType(focused.getRow(), typeCell(focused.getRow()));
      }
    } else if (name.equals(focused.getTableColumn()) || value.equals(focused.getTableColumn())) {
      startingText = typed;
      edit(focused.getRow(), name.equals(focused.getTableColumn()) ? name : value);
      startingText = Optional.empty();
    }
  }

  private Node typeCell(int row) {
    return lookupAll(".type-cell").stream()
        .filter(node -> node instanceof TypeCell cell && cell.getIndex() == row)
        .findFirst()
        .orElse(this);
  }

  /** Opens the value of a row for editing. */
  void editValue(int index) {
    editAt(index, value);
  }

  /** Opens the name of a row for editing. */
  void editName(int index) {
    editAt(index, name);
  }

  /** What a cell begins with when a letter was typed on it. */
  Optional<String> startingText() {
    return startingText;
  }

  /** What is told the length of a text that no cell takes. */
  IntConsumer tooLong() {
    return tooLong;
  }

  /** Takes several pasted lines as rows in place of the cell's text. */
  boolean pasteInCell(String pasted) {
    return pasted.strip().contains("\n")
        && commands.pasteRows(pasted, this, () -> tooLong.accept(pasted.length()));
  }

  /** Enter in a cell: the one below, or the first one after the table. */
  void goDown(int index, TableColumn<VariableRow, ?> column) {
    if (index + 1 < getItems().size()) {
      getSelectionModel().clearAndSelect(index + 1, column);
    } else {
      afterLast.run();
    }
  }

  /** Tab in a cell: the next one that can be edited. */
  void goAside(int index, TableColumn<VariableRow, ?> column, boolean forward) {
    int to = index * 2 + (value.equals(column) ? 1 : 0) + (forward ? 1 : -1);
    if (to >= getItems().size() * 2) {
      afterLast.run();
    } else if (to >= 0) {
      editAt(to / 2, to % 2 == 0 ? name : value);
    }
  }

  private void editAt(int index, TableColumn<VariableRow, VariableRow> column) {
    edit(-1, null);
    getSelectionModel().clearAndSelect(index, column);
    scrollTo(Math.max(0, index - 1));
    // The cell must exist before it can be edited, and the row may be new.
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    edit(index, column);
  }

  private CellRemark nameRemark(VariableRow row) {
    String pointer = JsonWriter.pointerStep(Keys.CUSTOM_VARS) + JsonWriter.pointerStep(row.name());
    String style = row.enabled() ? foundAt.apply(pointer) : "switched-off";
    return new CellRemark(row.name(), "", style);
  }

  private CellRemark valueRemark(VariableRow row) {
    String style = row.enabled() ? "" : "switched-off";
    if (row.type() == VariableType.NULL) {
      return new CellRemark("null", "", row.enabled() ? "null-value" : style);
    }
    String hint = row.valueFitsType() ? "" : Messages.of("send.form.variables.sentAsText");
    return new CellRemark(row.value(), hint, style);
  }

  private TableColumn<VariableRow, VariableRow> editColumn(
      String key,
      Function<VariableRow, String> read,
      EditCell.Write write,
      Function<VariableRow, CellRemark> remark) {
    String title = Messages.of("send.form.variables." + key);
    EditCell.Column cells = new EditCell.Column(title, read, write, remark);
    TableColumn<VariableRow, VariableRow> column = column(key, c -> new EditCell(this, cells));
    column.setEditable(true);
    return column;
  }

  private static TableColumn<VariableRow, VariableRow> column(
      String key,
      Function<TableColumn<VariableRow, VariableRow>, TableCell<VariableRow, VariableRow>> cell) {
    boolean titled = Messages.has("send.form.variables." + key);
    TableColumn<VariableRow, VariableRow> column =
        new TableColumn<>(titled ? Messages.of("send.form.variables." + key) : "");
    column.setCellValueFactory((CellDataFeatures<VariableRow, VariableRow> features) ->
        new SimpleObjectProperty<>(features.getValue()));
    column.setCellFactory(cell::apply);
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    return column;
  }
}
