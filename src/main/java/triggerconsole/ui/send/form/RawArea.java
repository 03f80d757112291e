package triggerconsole.ui.send.form;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;

/** A text area that hands on what it could not show without stalling the window. */
final class RawArea extends TextArea {

  /** The longest text that is edited here, in characters. */
  static final int MOST_EDITED = 100_000;

  private final Predicate<String> takenElsewhere;

  /**
   * An area.
   *
   * @param takenElsewhere whether a pasted text was taken as something else
   * @param onTooLong given the whole text that would stand here
   */
  RawArea(Predicate<String> takenElsewhere, Consumer<String> onTooLong) {
    this.takenElsewhere = takenElsewhere;
    setTextFormatter(
        new TextFormatter<>(change -> {
          boolean tooLong =
              change.isContentChange() && change.getControlNewText().length() > MOST_EDITED;
          if (tooLong) {
            onTooLong.accept(change.getControlNewText());
          }
          return tooLong ? null : change;
        }));
  }

  @Override
  public void paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted == null || !takenElsewhere.test(pasted)) {
      super.paste();
    }
  }
}
