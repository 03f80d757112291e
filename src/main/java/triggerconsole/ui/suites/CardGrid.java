package triggerconsole.ui.suites;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards in columns of one width, as many as have room; those of a row are of one height. */
final class CardGrid extends Pane {

  private final Region least = new Region();
  private final Region gap = new Region();

  CardGrid() {
    getStyleClass().add("case-grid");
    least.getStyleClass().add("case-least");
    gap.getStyleClass().add("case-gap");
    for (Region measure : List.of(least, gap)) {
      measure.setManaged(false);
      measure.setVisible(false);
      getChildren().add(measure);
      measure.prefWidthProperty().subscribe(width -> requestLayout());
    }
    setMinWidth(0);
  }

  /** Puts these cards in place of those that were there. */
  void show(List<CaseCard> cards) {
    getChildren().setAll(cards);
    getChildren().addAll(least, gap);
  }

  /** How many cards stand beside each other. */
  int columns() {
    return columns(getWidth());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (List<Node> row : rows(width)) {
      height += height(row, cardWidth(width)) + (height > 0 ? gap.getPrefWidth() : 0);
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return least.getPrefWidth();
  }

  @Override
  protected void layoutChildren() {
    double width = cardWidth(getWidth());
    double y = 0;
    for (List<Node> row : rows(getWidth())) {
      double height = height(row, width);
      for (int i = 0; i < row.size(); i++) {
        double x = snapPositionX(i * (width + gap.getPrefWidth()));
        row.get(i).resizeRelocate(x, snapPositionY(y), width, height);
      }
      y += height + gap.getPrefWidth();
    }
  }

  private List<List<Node>> rows(double width) {
    List<Node> cards = getManagedChildren();
    int columns = columns(width < 0 ? getWidth() : width);
    return IntStream.range(0, (cards.size() + columns - 1) / columns)
        .mapToObj(row -> cards.subList(row * columns, Math.min(cards.size(), (row + 1) * columns)))
        .toList();
  }

  private int columns(double width) {
    double room = gap.getPrefWidth();
    double card = Math.max(1, least.getPrefWidth() + room);
    return Math.max(1, (int) ((width + room) / card));
  }

  private double cardWidth(double width) {
    double all = width < 0 ? getWidth() : width;
    int columns = columns(all);
    return Math.floor((all - (columns - 1) * gap.getPrefWidth()) / columns);
  }

  private double height(List<Node> row, double width) {
    return snapSizeY(row.stream().mapToDouble(node -> node.prefHeight(width)).max().orElse(0));
  }
}
