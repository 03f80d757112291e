package triggerconsole.ui.sandbox;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import triggerconsole.base.Messages;

/**
 * The map of modules. Only what is in sight has nodes, so that a bot of 500 modules moves as
 * lightly as one of seven.
 */
final class MapView extends StackPane {

  private static final double SMALLEST = 0.2;
  private static final double SMALLEST_UNASKED = 0.7;
  private static final double STEP = 1.2;

  private final Pane surface = new Pane();
  private final Scale scale = new Scale(1, 1);
  private final ScrollPane scroll = new ScrollPane(new Group(surface));
  private final Region em = new Region();
  private final MapEdges edges = new MapEdges();
  private final MapCards cards = new MapCards(this::clicked);
  private final ReadOnlyObjectWrapper<Optional<Long>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<BotMap> map = Optional.empty();
  private MapGround ground;
  private final PauseTransition settled = new PauseTransition(Duration.millis(20));
  private boolean zoomed;
  private boolean drawn;

  MapView() {
    getStyleClass().add("map");
    em.getStyleClass().add("map-em");
    em.setManaged(false);
    em.setVisible(false);
    surface.getTransforms().add(scale);
    surface.getChildren().addAll(edges, cards);
    scroll.setId("sandboxMap");
    scroll.setPannable(true);
    scroll.getStyleClass().add("map-scroll");
    scroll.hvalueProperty().subscribe(value -> draw());
    scroll.vvalueProperty().subscribe(value -> draw());
    // Not in the middle of a layout, which a change of size would upset.
    settled.setOnFinished(event -> fitUnasked());
    scroll.viewportBoundsProperty().subscribe(bounds -> settled.playFromStart());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> new MapKeys(this).handle(event));
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    em.prefWidthProperty().subscribe(size -> measure());
    getChildren().addAll(scroll, em);
  }

  /** The module that was picked to be looked at. */
  ReadOnlyObjectProperty<Optional<Long>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Shows a bot with its user's place; follows the user to another module. */
  void show(BotMap now) {
    Optional<BotMap> before = map;
    map = Optional.of(now);
    boolean sameBot = before.filter(old -> old.bot().equals(now.bot())).isPresent();
    if (!sameBot) {
      cards.forget();
      zoomed = false;
      ground = null;
      measure();
    }
    if (!sameBot || !before.get().here().equals(now.here())) {
      chosen.set(now.here().filter(ground.layout().spots()::containsKey));
      fitUnasked();
      chosen.get().ifPresent(this::reveal);
    }
    draw();
  }

  /** Picks a module and brings it into sight. */
  void choose(long module) {
    chosen.set(Optional.of(module));
    reveal(module);
    draw();
  }

  /** The user's module, if it is on the map. */
  Optional<Long> here() {
    return map.flatMap(BotMap::here).filter(id -> ground.layout().spots().containsKey(id));
  }

  /** Where everything stands; nothing before there is a map. */
  Optional<MapGround> ground() {
    return Optional.ofNullable(ground);
  }

  /** Makes it larger, or smaller below 1. */
  void zoom(double by) {
    zoomed = true;
    resize(Math.clamp(scale.getX() * by, SMALLEST, 2));
  }

  void zoomIn() {
    zoom(STEP);
  }

  void zoomOut() {
    zoom(1 / STEP);
  }

  /** Makes it as large as fits whole. */
  void fit() {
    zoomed = true;
    resize(fitting(SMALLEST));
  }

  private void fitUnasked() {
    if (!zoomed && ground != null) {
      resize(fitting(SMALLEST_UNASKED));
      chosen.get().ifPresent(this::reveal);
    }
    draw();
  }

  private double fitting(double least) {
    Bounds view = scroll.getViewportBounds();
    if (ground == null || view.getWidth() <= 0 || view.getHeight() <= 0) {
      return 1;
    }
    double whole = Math.min(view.getWidth() / ground.width(), view.getHeight() / ground.height());
    return Math.clamp(whole, least, 1);
  }

  private void resize(double factor) {
    if (scale.getX() != factor) {
      scale.setX(factor);
      scale.setY(factor);
    }
    draw();
  }

  private void measure() {
    double size = em.getPrefWidth();
    if (map.isEmpty()) {
      return;
    }
    ground =
        new MapGround(
            ground == null ? MapLayout.of(map.get().bot()) : ground.layout(), size > 0 ? size : 13);
    surface.setPrefSize(ground.width(), ground.height());
    settled.playFromStart();
    draw();
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP);
      event.consume();
    }
  }

  private void reveal(long module) {
    Bounds view = scroll.getViewportBounds();
    if (ground == null || view.getWidth() <= 0) {
      return;
    }
    Bounds box = ground.box(module);
    double factor = scale.getX();
    scroll.setHvalue(value(box.getCenterX() * factor, view.getWidth(), ground.width() * factor));
    scroll.setVvalue(value(box.getCenterY() * factor, view.getHeight(), ground.height() * factor));
  }

  private static double value(double middle, double view, double whole) {
    return whole <= view ? 0 : Math.clamp((middle - view / 2) / (whole - view), 0, 1);
  }

  private Bounds inSight() {
    Bounds view = scroll.getViewportBounds();
    double factor = scale.getX();
    double beyondX = Math.max(0, ground.width() * factor - view.getWidth());
    double beyondY = Math.max(0, ground.height() * factor - view.getHeight());
    return new BoundingBox(
        scroll.getHvalue() * beyondX / factor,
        scroll.getVvalue() * beyondY / factor,
        view.getWidth() / factor,
        view.getHeight() / factor);
  }

  private void clicked(long module) {
    scroll.requestFocus();
    choose(module);
  }

  // Once for all that changed, and never in the middle of the styling, which may be what changed
  // it.
  private void draw() {
    drawn = false;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!drawn && ground != null) {
      drawn = true;
      drawInSight();
    }
  }

  private void drawInSight() {
    Bounds sight = inSight();
    cards.draw(map.orElseThrow(), ground, chosen.get(), sight);
    edges.draw(map.orElseThrow(), ground, chosen.get(), sight);
    scroll.setAccessibleText(
        chosen
            .get()
            .flatMap(map.get().bot()::module)
            .map(module ->
                Messages.of(
                    "sandboxplace.map.chosen", map.get().words(), module.name(), module.id()))
            .orElse(map.get().words()));
  }
}
