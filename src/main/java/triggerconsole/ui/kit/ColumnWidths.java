package triggerconsole.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Shares the width of a table: some columns are so many row heights wide, so that they follow the
 * zoom, and the others share what is left.
 */
public final class ColumnWidths {

  /**
   * How wide a column is.
   *
   * @param rowHeights its least width in heights of a row
   * @param rest its part of what is left beside that, from 0 to 1
   */
  public record Share(double rowHeights, double rest) {

    /** A column that is always so wide. */
    public static Share fixed(double rowHeights) {
      return new Share(rowHeights, 0);
    }

    /** A column that has nothing but its part of what is left. */
    public static Share ofRest(double part) {
      return new Share(0, part);
    }
  }

  private final TableView<?> table;
  private final List<Share> shares;
  private Optional<Node> scrollBar = Optional.empty();

  /** Keeps the widths of a table's columns, in their order. */
  public ColumnWidths(TableView<?> table, List<Share> shares) {
    this.table = table;
    this.shares = List.copyOf(shares);
    table.widthProperty().subscribe(width -> arrange());
    table.fixedCellSizeProperty().subscribe(size -> arrange());
    table.skinProperty().subscribe(skin -> findScrollBar());
  }

  private void findScrollBar() {
    scrollBar =
        table.lookupAll(".scroll-bar").stream()
            .filter(node ->
                node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
            .findFirst();
    scrollBar.ifPresent(bar -> bar.visibleProperty().subscribe(visible -> arrange()));
  }

  private void arrange() {
    double row = table.getFixedCellSize();
    double width = table.getWidth() - table.snappedLeftInset() - table.snappedRightInset();
    if (row <= 0 || width <= 0) {
      return;
    }
    double left = width - scrollBar.filter(Node::isVisible).map(this::width).orElse(0.0);
    double rest = Math.max(0, left - least() * row);
    for (int i = 0; i < shares.size(); i++) {
      Share share = shares.get(i);
      set(table.getColumns().get(i), Math.floor(share.rowHeights() * row + share.rest() * rest));
    }
  }

  /** What the columns in sight take at least, in heights of a row. */
  private double least() {
    double sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      sum += table.getColumns().get(i).isVisible() ? shares.get(i).rowHeights() : 0;
    }
    return sum;
  }

  private double width(Node bar) {
    return Math.ceil(bar.prefWidth(-1));
  }

  private static void set(TableColumn<?, ?> column, double width) {
    column.setMinWidth(Math.min(width, column.getMinWidth()));
    column.setMaxWidth(width);
    column.setMinWidth(width);
    column.setPrefWidth(width);
  }
}
