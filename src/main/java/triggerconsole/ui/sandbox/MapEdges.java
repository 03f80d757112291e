package triggerconsole.ui.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
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
    Map<Path, List<PathElement>> lines = new HashMap<>();
    List.of(plain, leaving, followed, triggered)
        .forEach(path -> lines.put(path, new ArrayList<>()));
    for (Edge edge : ground.layout().edges()) {
      boolean gone = map.followed().contains(edge);
      boolean picked = chosen.filter(id -> id == edge.from()).isPresent();
      // Long ways back of all modules at once would cross everything.
      boolean shown = gone || picked || !ground.layout().leadsFarBack(edge);
      if (shown && ground.reach(edge).intersects(sight)) {
        ground.draw(edge, lines.get(gone ? followed : picked ? leaving : plain));
      }
    }
    map.trigger().ifPresent(edge -> ground.draw(edge, lines.get(triggered)));
    // At once: each change of a line makes it measure itself anew.
    lines.forEach((path, elements) -> path.getElements().setAll(elements));
    trigger.setVisible(map.trigger().isPresent());
    map.trigger().ifPresent(edge -> name(edge, ground));
  }

  private void name(Edge edge, MapGround ground) {
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
