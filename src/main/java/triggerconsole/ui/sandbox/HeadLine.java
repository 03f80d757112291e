package triggerconsole.ui.sandbox;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A title with its buttons at the right where there is room, else below it in as many lines. */
final class HeadLine extends Region {

  private final Region title;
  private final FlowPane buttons;

  HeadLine(Region title, FlowPane buttons) {
    this.title = title;
    this.buttons = buttons;
    getStyleClass().add("head-line");
    getChildren().addAll(title, buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + title.prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + title.prefWidth(-1)
        + buttons.getHgap()
        + wide()
        + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = inside(width < 0 ? prefWidth(-1) : width);
    double words = title.prefHeight(-1);
    double content =
        besides(inside)
            ? Math.max(words, buttons.prefHeight(wide()))
            : words + buttons.getVgap() + buttons.prefHeight(inside);
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inside = inside(getWidth());
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double words = title.prefHeight(-1);
    if (besides(inside)) {
      double high = getHeight() - top - snappedBottomInset();
      double row = buttons.prefHeight(wide());
      title.resizeRelocate(left, top + (high - words) / 2, title.prefWidth(-1), words);
      buttons.resizeRelocate(left + inside - wide(), top + (high - row) / 2, wide(), row);
    } else {
      title.resizeRelocate(left, top, inside, words);
      buttons.resizeRelocate(
          left, top + words + buttons.getVgap(), inside, buttons.prefHeight(inside));
    }
  }

  private boolean besides(double inside) {
    return title.prefWidth(-1) + buttons.getHgap() + wide() <= inside;
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  // All of them in one line.
  private double wide() {
    double wide = 1;
    for (Node button : buttons.getChildren()) {
      wide += snapSizeX(button.prefWidth(-1)) + buttons.getHgap();
    }
    return snapSizeX(wide - buttons.getHgap());
  }
}
