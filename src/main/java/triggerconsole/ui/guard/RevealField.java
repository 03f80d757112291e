package triggerconsole.ui.guard;

import java.util.function.Predicate;
import javafx.scene.control.IndexRange;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.Clipboard;

/**
 * A password field that can be shown on a person's wish. It stays one for screen readers and the
 * clipboard, and it hands on what is pasted before line ends and odd characters are lost.
 */
final class RevealField extends PasswordField {

  private final Predicate<String> pasted;
  private boolean revealed;
  private boolean pasting;

  /**
   * An empty field.
   *
   * @param limit the most characters it takes, so that a whole file cannot freeze the window
   * @param pasted told the whole text that a paste makes, and whether the field may take it
   */
  RevealField(int limit, Predicate<String> pasted) {
    this.pasted = pasted;
    setTextFormatter(
        new TextFormatter<>(change -> change.getControlNewText().length() > limit ? null : change));
  }

  /** Shows the characters, or dots in their place. */
  void reveal(boolean show) {
    revealed = show;
    setSkin(createDefaultSkin());
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !isEditable()) {
      return;
    }
    IndexRange selected = getSelection();
    String before = getText(0, selected.getStart());
    String after = getText(selected.getEnd(), getLength());
    if (pasted.test(before + text + after)) {
      pasting = true;
      replaceSelection(text);
      pasting = false;
    }
  }

  /** Whether the text changes because of a paste that was handed on already. */
  boolean isPasting() {
    return pasting;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Masked(this);
  }

  private static final class Masked extends TextFieldSkin {

    Masked(TextField field) {
      super(field);
    }

    @Override
    protected String maskText(String text) {
      // A skin that was replaced still listens, and has no field any more.
      boolean shown = getSkinnable() instanceof RevealField field && field.revealed;
      return shown ? text : "\u25cf".repeat(text.length());
    }
  }
}
