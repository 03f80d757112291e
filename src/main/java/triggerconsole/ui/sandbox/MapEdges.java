package triggerconsole.ui.sandbox;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import triggerconsole.base.Messages;
import triggerconsole.ui.sandbox.MapLayout.Edge;

/** The lines between the modules, one shape for each look however many there are. */
final class MapEdges extends Group {

  private final Path plain = line("map-edge");
  private final Path leaving = line("map-edge-leaving");
  private final Path followed = line("map-edge-followed");
  private final Path triggered = line("map-edge-trigger");
  private final Label trigger = new Label(Messages.of("sandboxplace.map.word"));

  MapEdges() {
    trigger.getStyleClass().addAll("map-trigger", "small-text");
    setMouseTransparent(true);
    setManaged(false);
    getChildren().addAll(plain, leaving, followed, triggered, trigger);
  }

  /**
   * Draws what touches what is in sight.
   *
   * @param chosen the module that is looked at, whose long ways back show too
   */
  void draw(BotMap map, MapGround ground, Optional<Long> chosen, Bounds sight) {
    List.of(plain, leaving, followed, triggered).forEach(path -> path.getElements().clear());
    for (Edge edge : ground.layout().edges()) {
      boolean gone = map.followed().contains(edge);
      boolean picked = chosen.filter(id -> id == edge.from()).isPresent();
      // Long ways back of all modules at once would cross everything.
      boolean shown = gone || picked || !ground.layout().leadsFarBack(edge);
      if (shown && ground.reach(edge).intersects(sight)) {
        ground.draw(edge, gone ? followed : picked ? leaving : plain);
      }
    }
    trigger.setVisible(map.trigger().isPresent());
    map.trigger().ifPresent(edge -> drawTrigger(edge, ground));
  }

  private void drawTrigger(Edge edge, MapGround ground) {
    ground.draw(edge, triggered);
    Bounds from = ground.box(edge.from());
    Bounds to = ground.box(edge.to());
    trigger.autosize();
    trigger.relocate(
        (from.getCenterX() + to.getCenterX() - trigger.getWidth()) / 2,
        (from.getCenterY() + to.getCenterY()) / 2 - trigger.getHeight() - ground.em() * 0.3);
  }

  private static Path line(String look) {
    Path path = new Path();
    path.getStyleClass().add(look);
    return path;
  }
}
