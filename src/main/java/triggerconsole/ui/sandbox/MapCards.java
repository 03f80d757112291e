package triggerconsole.ui.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.BotModule;

/** The modules in sight as cards. What goes out of sight is used again for what comes in. */
final class MapCards extends Group {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final LongConsumer onClick;
  private final Map<Long, Card> shown = new HashMap<>();
  private final Deque<Card> spare = new ArrayDeque<>();

  /** No cards yet; {@code onClick} is told the module that was clicked. */
  MapCards(LongConsumer onClick) {
    this.onClick = onClick;
    setAutoSizeChildren(false);
    setManaged(false);
  }

  /** Another bot has other modules. */
  void forget() {
    shown.values().forEach(this::putAway);
    shown.clear();
  }

  /** Shows the modules that touch what is in sight. */
  void draw(BotMap map, MapGround ground, Optional<Long> chosen, Bounds sight) {
    shown
        .entrySet()
        .removeIf(entry -> {
          boolean gone = !ground.box(entry.getKey()).intersects(sight);
          if (gone) {
            putAway(entry.getValue());
          }
          return gone;
        });
    for (BotModule module : map.bot().modules()) {
      Bounds box = ground.box(module.id());
      if (box.intersects(sight)) {
        Card card = shown.computeIfAbsent(module.id(), id -> take(module));
        card.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        card.pseudoClassStateChanged(HERE, map.here().filter(id -> id == module.id()).isPresent());
        card.pseudoClassStateChanged(CHOSEN, chosen.filter(id -> id == module.id()).isPresent());
      }
    }
  }

  private void putAway(Card card) {
    card.setVisible(false);
    spare.push(card);
  }

  private Card take(BotModule module) {
    Card card = spare.isEmpty() ? new Card() : spare.pop();
    if (card.getParent() == null) {
      getChildren().add(card);
    }
    card.show(module);
    return card;
  }

  private final class Card extends Label {
    private final Tooltip tip = new Tooltip();
    private long module;

    Card() {
      getStyleClass().add("map-module");
      setTooltip(tip);
      setOnMouseClicked(event -> {
        if (event.isStillSincePress()) {
          onClick.accept(module);
        }
      });
    }

    void show(BotModule now) {
      module = now.id();
      setText(now.name());
      tip.setText(Messages.of("sandboxplace.map.tip", now.name(), now.id()));
      setVisible(true);
    }
  }
}
