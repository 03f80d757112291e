package triggerconsole.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import triggerconsole.base.Messages;

/**
 * Keeps a text from becoming longer than its field could show without stalling the window. What is
 * too long changes nothing, and a line below the field says so.
 */
public final class TextLimit {

  /** The most characters on one line: far more than any name, URL or search. */
  public static final int LINE = 20_000;

  /** The most characters in an area. */
  public static final int AREA = 100_000;

  private TextLimit() {}

  /** Limits a field to so many characters. */
  public static void set(TextInputControl field, int most) {
    Tooltip tip = new Tooltip();
    tip.setId("tooLong");
    tip.setAutoHide(true);
    tip.setWrapText(true);
    field.setTextFormatter(
        new TextFormatter<>(change -> {
          int length = change.getControlNewText().length();
          if (!change.isContentChange() || length <= most) {
            tip.hide();
            return change;
          }
          tip.setText(Messages.of("kit.tooLong", most, length));
          show(tip, field);
          return null;
        }));
    field.focusedProperty().subscribe(focused -> tip.hide());
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveEscape(field, event));
  }

  // A field with a formatter keeps Escape for itself; what is around it wants to close.
  private static void leaveEscape(TextInputControl field, KeyEvent event) {
    Parent around = field.getParent();
    if (event.getCode() == KeyCode.ESCAPE && around != null) {
      event.consume();
      around.fireEvent(event.copyFor(around, around));
    }
  }

  private static void show(Tooltip tip, TextInputControl field) {
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place != null) {
      tip.show(field, place.getMinX(), place.getMaxY());
    }
  }
}
