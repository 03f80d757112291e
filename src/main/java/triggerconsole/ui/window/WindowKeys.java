package triggerconsole.ui.window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.Shortcuts;
import triggerconsole.ui.kit.Zoom;

/** The keys that work everywhere in the window, unless something nearer took them. */
final class WindowKeys {

  private final PlaceDeck deck;
  private final int places;
  private final Preferences preferences;
  private final Runnable help;

  WindowKeys(PlaceDeck deck, int places, Preferences preferences, Runnable help) {
    this.deck = deck;
    this.places = places;
    this.preferences = preferences;
    this.help = help;
  }

  void handle(KeyEvent event) {
    if (place(event) || zoom(event) || inPlace(event)) {
      event.consume();
    }
  }

  private boolean place(KeyEvent event) {
    for (int i = 0; i < places; i++) {
      if (Shortcuts.place(i + 1).match(event)) {
        deck.show(i, true);
        return true;
      }
    }
    return false;
  }

  private boolean inPlace(KeyEvent event) {
    if (Shortcuts.FIND.match(event)) {
      deck.current().search();
      return true;
    }
    if (Shortcuts.HELP.match(event)) {
      if (!deck.current().help()) {
        help.run();
      }
      return true;
    }
    return Shortcuts.ESCAPE.match(event) && deck.current().escape();
  }

  private boolean zoom(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    int now = Zoom.nearest(preferences.settings().get().zoomPercent());
    KeyCode key = event.getCode();
    int then =
        switch (key) {
          case PLUS, EQUALS, ADD -> Zoom.larger(now);
          case MINUS, SUBTRACT -> Zoom.smaller(now);
          case DIGIT0, NUMPAD0 -> 100;
          default -> 0;
        };
    if (then == 0) {
      return false;
    }
    preferences.change(settings -> settings.withZoomPercent(then));
    return true;
  }
}
