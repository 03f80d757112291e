package triggerconsole.ui.send.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import triggerconsole.ui.kit.Focus;

/** Scrolls so far that what has the focus is in sight. */
final class Reveal {

  /** What is left free above or below what has the focus, for its label and its note. */
  private static final double ROOM_AROUND = 40;

  private final ScrollPane scroll;

  /** Watches the focus within the content of a pane that scrolls up and down. */
  Reveal(ScrollPane scroll) {
    this.scroll = scroll;
    scroll
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe((before, focused) -> reveal(focused));
  }

  private void reveal(Node focused) {
    Node content = scroll.getContent();
    if (focused == null || !Focus.within(focused, content)) {
      return;
    }
    Bounds place = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double room = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    double top = scroll.getVvalue() * hidden;
    if (hidden > 0 && place.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (place.getMinY() - ROOM_AROUND) / hidden));
    } else if (hidden > 0 && place.getMaxY() > top + room) {
      scroll.setVvalue(Math.min(1, (place.getMaxY() + ROOM_AROUND - room) / hidden));
    }
  }
}
