package triggerconsole.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Two things at both ends of a line; one below the other where a line is too short for both. */
public final class Ends extends Pane {

  private static final double BETWEEN = 16;
  private static final double BELOW = 4;

  private final Node left;
  private final Node right;

  /** A line of the two. */
  public Ends(Node left, Node right) {
    super(left, right);
    this.left = left;
    this.right = right;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : width - sides();
    double one = left.prefHeight(Math.min(room, wide(left)));
    double two = right.prefHeight(Math.min(room, wide(right)));
    Insets insets = getInsets();
    double both = fits(room) ? Math.max(one, two) : one + BELOW + two;
    return insets.getTop() + both + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + wide(left) + BETWEEN + wide(right);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - sides();
    double x = getInsets().getLeft();
    double y = getInsets().getTop();
    double one = Math.min(room, wide(left));
    double two = Math.min(room, wide(right));
    if (fits(room)) {
      double height = getHeight() - y - getInsets().getBottom();
      place(left, x, y + (height - left.prefHeight(one)) / 2, one);
      place(right, x + room - two, y + (height - right.prefHeight(two)) / 2, two);
    } else {
      place(left, x, y, one);
      place(right, x, y + left.prefHeight(one) + BELOW, two);
    }
  }

  private void place(Node node, double x, double y, double width) {
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, node.prefHeight(width));
  }

  private boolean fits(double room) {
    return wide(left) + BETWEEN + wide(right) <= room;
  }

  private static double wide(Node node) {
    return node.isManaged() ? Math.ceil(node.prefWidth(-1)) : 0;
  }

  private double sides() {
    return getInsets().getLeft() + getInsets().getRight();
  }
}
