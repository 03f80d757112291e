package triggerconsole.ui.send.form;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;

/** A text area that hands on what it could not show without stalling the window. */
final class RawArea extends TextArea {

  /** The longest text that is edited here, in characters. */
  static final int MOST_EDITED = Aside.AT_ONCE;

  private final BiPredicate<String, Runnable> takenElsewhere;

  /**
   * An area.
   *
   * @param takenElsewhere whether a pasted text is a matter for somebody else, who may still put it
   *     in here with the given action
   * @param onTooLong given the whole text that would stand here
   */
  RawArea(BiPredicate<String, Runnable> takenElsewhere, Consumer<String> onTooLong) {
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
    if (pasted == null || !takenElsewhere.test(pasted, () -> insert(pasted))) {
      super.paste();
    }
  }

  private void insert(String pasted) {
    if (isEditable()) {
      replaceSelection(pasted);
    }
  }
}
