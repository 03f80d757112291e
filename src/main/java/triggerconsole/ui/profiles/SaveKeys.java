package triggerconsole.ui.profiles;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of this place; {@code Ctrl} is Command on macOS. */
final class SaveKeys {

  /** Saves what is edited. */
  static final KeyCombination SAVE =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private SaveKeys() {}
}
