package triggerconsole.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Shares the width of a table: columns are at least so many row heights wide, so that they follow
 * the zoom, and some share what is left. Where not all have room the least important ones give way.
 */
public final class ColumnWidths {

  /**
   * How wide a column is.
   *
   * @param least its least width in heights of a row
   * @param wish the width that shows all of what it usually holds
   * @param rest its part of what is left then, beside the parts of the others
   * @param rank its importance: 0 is never hidden, and from {@link #LUXURY} on it waits until those
   *     before it have what they wish for
   */
  public record Share(double least, double wish, double rest, int rank) {

    /** The rank of what is good to have. */
    public static final int LUXURY = 10;

    /** A column that is always so wide. */
    public static Share fixed(double rowHeights) {
      return new Share(rowHeights, rowHeights, 0, 0);
    }

    /** A column that has nothing but its part of what is left. */
    public static Share ofRest(double part) {
      return new Share(0, 0, part, 0);
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
    double all = width - scrollBar.filter(Node::isVisible).map(this::width).orElse(0.0);
    List<Integer> shown = fitting(all / row);
    double spare = all - row * shown.stream().mapToDouble(i -> shares.get(i).least()).sum();
    double parts = shown.stream().mapToDouble(i -> shares.get(i).rest()).sum();
    double[] widths = new double[shares.size()];
    for (int i : shown) {
      double more = Math.clamp(spare, 0, row * (shares.get(i).wish() - shares.get(i).least()));
      widths[i] = row * shares.get(i).least() + more;
      spare -= more;
    }
    for (int i = 0; i < widths.length; i++) {
      double rest = parts == 0 ? 0 : Math.max(0, spare) * shares.get(i).rest() / parts;
      TableColumn<?, ?> column = table.getColumns().get(i);
      column.setVisible(shown.contains(i));
      set(column, Math.floor(Math.min(all, widths[i] + rest)));
    }
  }

  /** The columns that have room, by their importance. */
  private List<Integer> fitting(double rowHeights) {
    List<Integer> shown = new ArrayList<>();
    double least = 0;
    double wished = 0;
    for (int i :
        IntStream.range(0, shares.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> shares.get(i).rank()))
            .toList()) {
      Share share = shares.get(i);
      least += share.least();
      wished += share.wish();
      double needed = share.rank() < Share.LUXURY ? least : wished;
      if (needed <= rowHeights || share.rank() == 0) {
        shown.add(i);
      }
    }
    return shown;
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
