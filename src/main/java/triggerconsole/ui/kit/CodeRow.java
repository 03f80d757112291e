package triggerconsole.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import triggerconsole.base.JsonWriter.Span;
import triggerconsole.ui.kit.Code.Mark;

/** One row of a {@link CodeText}: its number, its coloured text, and what is selected in it. */
final class CodeRow extends ListCell<Integer> {

  private final CodeText owner;
  private final Label number = new Label();
  private final TextFlow flow = new TextFlow();
  private final Path highlight = new Path();
  private final Path selection = new Path();
  private final Path caret = new Path();

  private final Pane line =
      new Pane(number, highlight, selection, flow, caret) {
        @Override
        protected void layoutChildren() {
          place();
        }
      };

  CodeRow(CodeText owner) {
    this.owner = owner;
    number.getStyleClass().add("line-number");
    highlight.getStyleClass().add("code-highlight");
    selection.getStyleClass().add("code-selection");
    caret.getStyleClass().add("code-caret");
    flow.getStyleClass().add("code-line");
    line.setMinWidth(0);
    line.setPrefWidth(0);
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    CodeRows rows = owner.rows();
    number.setText(rows.line(row) == 0 ? "" : Integer.toString(rows.line(row)));
    fill(rows.start(row), rows.end(row));
    highlight.getStyleClass().setAll("code-highlight", owner.tone().styleClass());
    setGraphic(line);
    line.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    line.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  /** Draws the selection anew. */
  void refresh() {
    line.requestLayout();
  }

  /** The offset of the character at a point of the scene. */
  int offsetAt(double sceneX, double sceneY) {
    int start = owner.rows().start(getItem());
    int end = owner.rows().end(getItem());
    Point2D point = flow.sceneToLocal(sceneX, sceneY);
    if (point.getX() <= 0) {
      return start;
    }
    int hit = flow.getHitInfo(new Point2D(point.getX(), flow.getHeight() / 2)).getInsertionIndex();
    return Math.clamp(start + hit, start, end);
  }

  private void fill(int start, int end) {
    flow.getChildren().clear();
    String text = owner.text();
    int at = start;
    for (Mark mark : marksFrom(start)) {
      if (mark.start() >= end) {
        break;
      }
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      add(text, at, from, "code-plain");
      add(text, from, to, "code-" + mark.kind().name().toLowerCase(Locale.ROOT));
      at = to;
    }
    add(text, at, end, "code-plain");
  }

  private List<Mark> marksFrom(int offset) {
    List<Mark> marks = owner.code().marks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return marks.subList(low, marks.size());
  }

  private void add(String text, int from, int to, String styleClass) {
    if (from < to) {
      Text part = new Text(text.substring(from, to));
      part.getStyleClass().add(styleClass);
      flow.getChildren().add(part);
    }
  }

  private void place() {
    if (getItem() == null) {
      return;
    }
    double gutter = owner.gutter();
    double height = line.getHeight();
    number.resizeRelocate(0, 0, gutter, height);
    double flowHeight = flow.prefHeight(-1);
    flow.resizeRelocate(gutter, (height - flowHeight) / 2, flow.prefWidth(-1), flowHeight);
    int start = owner.rows().start(getItem());
    int end = owner.rows().end(getItem());
    highlight.getElements().clear();
    for (Span span : owner.highlights()) {
      range(highlight, span.start(), span.end(), start, end);
    }
    selection.getElements().clear();
    CodeCaret now = owner.caret();
    range(selection, now.start(), now.end(), start, end);
    caret.getElements().clear();
    boolean here = owner.rows().row(now.position()) == getItem();
    if (owner.isFocused() && here) {
      caret.getElements().addAll(flow.getCaretShape(now.position() - start, true));
    }
    for (Path path : List.of(highlight, selection, caret)) {
      path.relocate(0, 0);
      path.setLayoutX(gutter);
      path.setLayoutY(flow.getLayoutY());
    }
  }

  private void range(Path path, int from, int to, int start, int end) {
    int first = Math.max(from, start);
    int last = Math.min(to, end);
    if (first < last) {
      path.getElements().addAll(flow.getRangeShape(first - start, last - start, false));
    }
  }
}
