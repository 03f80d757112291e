package triggerconsole.ui.sandbox;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import triggerconsole.ui.sandbox.MapLayout.Spot;

/**
 * The map by keyboard: arrows go from module to module, Home to the user, + - and F change the
 * size.
 */
record MapKeys(MapView map) {

  void handle(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(-1, 0);
      case RIGHT -> go(1, 0);
      case UP -> go(0, -1);
      case DOWN -> go(0, 1);
      case HOME -> map.here().ifPresent(map::choose);
      case PLUS, EQUALS, ADD -> map.zoomIn();
      case MINUS, SUBTRACT -> map.zoomOut();
      case F -> map.fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(int columns, int rows) {
    Map<Long, Spot> spots = map.ground().map(ground -> ground.layout().spots()).orElse(Map.of());
    Optional<Spot> from = map.chosen().get().or(map::here).map(spots::get);
    spots.entrySet().stream()
        .filter(to -> from.filter(start -> lies(start, to.getValue(), columns, rows)).isPresent())
        .min(Comparator.comparingDouble(to -> distance(from.get(), to.getValue(), columns != 0)))
        .ifPresent(to -> map.choose(to.getKey()));
  }

  private static boolean lies(Spot from, Spot to, int columns, int rows) {
    return columns == 0
        ? to.column() == from.column() && (to.row() - from.row()) * rows > 0
        : (to.column() - from.column()) * columns > 0;
  }

  // Along the row first: the nearest column, then the nearest row in it.
  private static double distance(Spot from, Spot to, boolean along) {
    double across = Math.abs(to.row() - from.row());
    return along ? Math.abs(to.column() - from.column()) * 1_000.0 + across : across;
  }
}
