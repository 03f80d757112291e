package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;

/** The cases as cards. One stop for the Tab key; the arrow keys go from card to card. */
final class CardsView extends StackPane {

  private final CardGrid grid = new CardGrid();
  private final List<CaseCard> cards = new ArrayList<>();
  private final List<CaseLine> shown = new ArrayList<>();
  private final IntConsumer onChosen;
  private final Runnable onOpen;
  private int chosen = -1;

  /**
   * Cards without a case.
   *
   * @param onChosen called with a case's place in the list when the person goes to its card
   * @param onOpen called when they want its details
   */
  CardsView(IntConsumer onChosen, Runnable onOpen) {
    this.onChosen = onChosen;
    this.onOpen = onOpen;
    setId("suiteCards");
    setAccessibleText(Messages.of("suites.cards"));
    getChildren().add(grid);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows these cases; those that are the same are left as they are. */
  void show(List<CaseLine> lines, Environment environment, boolean active, boolean anew) {
    boolean other = lines.size() != cards.size();
    if (other) {
      build(lines.size());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (anew || other || !lines.get(i).equals(shown.get(i))) {
        cards.get(i).show(lines.get(i), CaseLook.of(lines.get(i), environment, active));
      }
    }
    shown.clear();
    shown.addAll(lines);
  }

  /** Marks a card as the one whose details are shown. */
  void choose(int index) {
    chosen = index;
    int stop = Math.max(0, index);
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).setChosen(i == index);
      cards.get(i).setFocusTraversable(i == stop);
    }
  }

  /** Scrolls so far that a card is seen whole. */
  void bringIntoSight(int index, ScrollPane scroll) {
    if (index < 0 || index >= cards.size()) {
      return;
    }
    scroll.applyCss();
    scroll.layout();
    Bounds card = cards.get(index).getBoundsInParent();
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = grid.getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (card.getMinY() < top) {
      scroll.setVvalue(card.getMinY() / hidden);
    } else if (card.getMaxY() > top + seen) {
      scroll.setVvalue((card.getMaxY() - seen) / hidden);
    }
  }

  private void build(int number) {
    cards.clear();
    shown.clear();
    for (int i = 0; i < number; i++) {
      CaseCard card = new CaseCard();
      card.setId("suiteCard-" + i);
      int index = i;
      card.focusedProperty()
          .subscribe(focused -> {
            if (focused) {
              onChosen.accept(index);
            }
          });
      cards.add(card);
    }
    grid.show(cards);
    choose(Math.min(chosen, number - 1));
  }

  private void key(KeyEvent event) {
    int at = Math.max(0, chosen);
    int to =
        switch (event.getCode()) {
          case LEFT -> at - 1;
          case RIGHT -> at + 1;
          case UP -> at - grid.columns();
          case DOWN -> at + grid.columns();
          case HOME -> 0;
          case END -> cards.size() - 1;
          case ENTER, SPACE -> at;
          default -> -1;
        };
    if (event.isShortcutDown() || to < 0 || to >= cards.size()) {
      return;
    }
    event.consume();
    if (to == at) {
      onOpen.run();
    } else {
      cards.get(to).requestFocus();
    }
  }
}
