package triggerconsole.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** What a press of a button means. */
public final class Presses {

  private Presses() {}

  /** The second click of a double click is no second press. */
  public static void once(Node button) {
    button.addEventFilter(MouseEvent.ANY, Presses::once);
  }

  private static void once(MouseEvent event) {
    boolean press =
        event.getEventType() == MouseEvent.MOUSE_PRESSED
            || event.getEventType() == MouseEvent.MOUSE_RELEASED;
    if (press && event.getClickCount() > 1) {
      event.consume();
    }
  }
}
