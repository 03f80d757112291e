package triggerconsole.ui.sandbox;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import triggerconsole.ui.sandbox.MapLayout.Edge;
import triggerconsole.ui.sandbox.MapLayout.Spot;

/**
 * A layout measured out in pixels.
 *
 * @param em the size of the text, which everything goes by
 */
record MapGround(MapLayout layout, double em) {

  private static final double WIDTH = 9.5;
  private static final double HEIGHT = 3.1;
  private static final double COLUMN = 12.5;
  private static final double ROW = 4.4;
  private static final double MARGIN = 0.8;
  private static final double ARROW = 0.38;

  /** How wide the whole map is. */
  double width() {
    return em * (layout.columns() * COLUMN - (COLUMN - WIDTH) + 2 * MARGIN);
  }

  /** How high the whole map is. */
  double height() {
    return em * (layout.rows() * ROW - (ROW - HEIGHT) + 2 * MARGIN);
  }

  /** Where a module stands. */
  Bounds box(long module) {
    Spot spot = layout.spots().get(module);
    return new BoundingBox(
        em * (MARGIN + spot.column() * COLUMN),
        em * (MARGIN + spot.row() * ROW),
        em * WIDTH,
        em * HEIGHT);
  }

  /** What an edge's line stays within. */
  Bounds reach(Edge edge) {
    Bounds from = box(edge.from());
    Bounds to = box(edge.to());
    double x = Math.min(from.getMinX(), to.getMinX());
    double y = Math.min(from.getMinY(), to.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(from.getMaxX(), to.getMaxX()) + em * (COLUMN - WIDTH) - x,
        Math.max(from.getMaxY(), to.getMaxY()) - y);
  }

  /** Adds an edge from module to module to a line, its arrow at the end. */
  void draw(Edge edge, List<PathElement> line) {
    Bounds from = box(edge.from());
    Bounds to = box(edge.to());
    boolean beside = from.getMinX() == to.getMinX();
    boolean forward = to.getMinX() > from.getMinX();
    double startX = forward || beside ? from.getMaxX() : from.getMinX();
    double endX = forward ? to.getMinX() : to.getMaxX();
    double bend =
        beside
            ? em * (COLUMN - WIDTH)
            : Math.max(em, Math.abs(endX - startX) / 2) * (forward ? 1 : -1);
    double endBend = beside ? bend : -bend;
    line.add(new MoveTo(startX, from.getCenterY()));
    line.add(
        new CubicCurveTo(
            startX + bend,
            from.getCenterY(),
            endX + endBend,
            to.getCenterY(),
            endX,
            to.getCenterY()));
    double back = Math.signum(endBend) * em * ARROW;
    line.add(new MoveTo(endX + back, to.getCenterY() - em * ARROW));
    line.add(new LineTo(endX, to.getCenterY()));
    line.add(new LineTo(endX + back, to.getCenterY() + em * ARROW));
  }
}
