package triggerconsole.ui.send.form;

import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import triggerconsole.trigger.FormLimits;

/**
 * A text field that looks at what is pasted before taking it: a whole request goes elsewhere, and a
 * text that would freeze the window is refused and said so.
 */
final class GuardedField extends TextField {

  private final Predicate<String> takenElsewhere;

  /**
   * A field.
   *
   * @param takenElsewhere whether a pasted text was taken as something else
   * @param onTooLong told the length of a text that was refused
   */
  GuardedField(Predicate<String> takenElsewhere, IntConsumer onTooLong) {
    this.takenElsewhere = takenElsewhere;
    setTextFormatter(
        new TextFormatter<>(change -> {
          int length = change.getControlNewText().length();
          boolean tooLong = change.isContentChange() && length > FormLimits.FIELD;
          if (tooLong) {
            onTooLong.accept(length);
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
