package triggerconsole.ui.kit;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import triggerconsole.base.JsonWriter.Span;

/**
 * A text to be read and copied, in mono with line numbers: requests, answers, previews. Long lines
 * wrap, only the rows in sight exist, and so a megabyte stays fluent. It has a caret, a selection
 * by mouse and keys, copy, and its own search (Ctrl+F).
 */
public final class CodeText extends StackPane {

  private final ListView<Integer> list = new ListView<>();
  private final Set<CodeRow> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final Text probe = new Text("0".repeat(20));
  private final CodeFind find = new CodeFind(this);
  private Code code = Code.plain("");
  private CodeRows rows = CodeRows.wrap("", 80);
  private int columns = 80;
  private List<Span> highlights = List.of();
  private Tone tone = Tone.NEUTRAL;
  private CodeCaret caret = CodeCaret.START;

  /**
   * An empty viewer.
   *
   * @param name what it shows, for screen readers: "Request"
   */
  public CodeText(String name) {
    getStyleClass().add("code-text");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(name);
    setFocusTraversable(true);
    list.setFocusTraversable(false);
    list.setPlaceholder(new Label());
    list.setSelectionModel(null);
    list.setCellFactory(view -> cell());
    probe.setManaged(false);
    probe.setVisible(false);
    getChildren().addAll(probe, list, find);
    CodeMouse.listen(this, list);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    focusedProperty().subscribe(() -> cells.forEach(CodeRow::refresh));
  }

  /** Shows a text in place of the one before, without highlights, from its start. */
  public void show(Code newCode) {
    code = newCode;
    highlights = List.of();
    caret = CodeCaret.START;
    wrap();
    list.scrollTo(0);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** The text that is shown. */
  public String text() {
    return code.text();
  }

  /** Marks the parts that matter and scrolls to the first of them. */
  public void highlight(List<Span> parts, Tone newTone) {
    highlights = List.copyOf(parts);
    tone = newTone;
    list.refresh();
    if (!parts.isEmpty()) {
      reveal(parts.getFirst().start());
    }
  }

  /** Selects from {@code start} to {@code end}, exclusive, and brings it into sight. */
  public void select(int start, int end) {
    moveTo(new CodeCaret(start, end));
  }

  /** The selected text, maybe empty. */
  public String selected() {
    return code.text().substring(caret.start(), caret.end());
  }

  /** Puts the selection, or the whole text without one, on the clipboard. */
  public void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(selected().isEmpty() ? code.text() : selected());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Opens the search bar. */
  public void find() {
    find.open();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> code.text();
      case EDITABLE -> false;
      case SELECTION_START -> caret.start();
      case SELECTION_END -> caret.end();
      case CARET_OFFSET -> caret.position();
      case LINE_FOR_OFFSET -> rows.row((Integer) parameters[0]);
      case LINE_START -> rows.start((Integer) parameters[0]);
      case LINE_END -> rows.end((Integer) parameters[0]);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - gutter() - snappedLeftInset() - snappedRightInset();
    int fitting = Math.max(2, (int) ((room - scrollBarWidth()) / characterWidth()));
    if (fitting != columns) {
      columns = fitting;
      wrap();
    }
    super.layoutChildren();
  }

  Code code() {
    return code;
  }

  CodeRows rows() {
    return rows;
  }

  CodeCaret caret() {
    return caret;
  }

  List<Span> highlights() {
    return highlights;
  }

  Tone tone() {
    return tone;
  }

  /** The width of the line numbers in px, with the room beside them. */
  double gutter() {
    return characterWidth() * (Math.max(2, Integer.toString(rows.lastLine()).length()) + 1.5);
  }

  private double characterWidth() {
    return Math.max(1, probe.getLayoutBounds().getWidth() / probe.getText().length());
  }

  private double scrollBarWidth() {
    return 2 * characterWidth();
  }

  private CodeRow cell() {
    CodeRow row = new CodeRow(this);
    cells.add(row);
    return row;
  }

  private void wrap() {
    rows = CodeRows.wrap(code.text(), columns);
    int size = rows.size();
    list.setItems(
        FXCollections.observableList(
            new AbstractList<Integer>() {
              @Override
              public Integer get(int index) {
                return index;
              }

              @Override
              public int size() {
                return size;
              }
            }));
    list.refresh();
  }

  /** The rows that show something now. */
  Stream<CodeRow> cellsInSight() {
    return cells.stream()
        .filter(cell -> cell.getItem() != null && cell.isVisible() && cell.getScene() != null);
  }

  void moveTo(CodeCaret to) {
    caret = to;
    reveal(to.position());
    cells.forEach(CodeRow::refresh);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  private void reveal(int offset) {
    int row = rows.row(offset);
    boolean inSight = cellsInSight().anyMatch(cell -> cell.getItem() == row && seen(cell));
    if (!inSight) {
      list.scrollTo(Math.max(0, row - page() / 3));
    }
  }

  private boolean seen(CodeRow cell) {
    return list.sceneToLocal(cell.localToScene(0, 0)).getY() >= 0
        && list.sceneToLocal(cell.localToScene(0, cell.getHeight())).getY() <= list.getHeight();
  }

  private int page() {
    return Math.max(1, (int) (list.getHeight() / Math.max(1, list.getFixedCellSize())) - 1);
  }

  private void keys(KeyEvent event) {
    KeyCode key = event.getCode();
    if (Shortcuts.FIND.match(event)) {
      find.open();
    } else if (event.isShortcutDown() && key == KeyCode.C) {
      copy();
    } else if (event.isShortcutDown() && key == KeyCode.A) {
      moveTo(new CodeCaret(0, code.text().length()));
    } else if (key.isNavigationKey()) {
      boolean whole = event.isShortcutDown();
      moveTo(caret.move(key, event.isShiftDown(), whole, page(), rows, code.text()));
    } else {
      return;
    }
    event.consume();
  }
}
