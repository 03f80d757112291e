package triggerconsole.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window; {@code Ctrl} is Command on macOS. */
public final class Shortcuts {

  /** Sends. */
  public static final KeyCombination SEND = shortcut(KeyCode.ENTER);

  /** Searches the place that is shown. */
  public static final KeyCombination FIND = shortcut(KeyCode.F);

  /** Takes a step back. */
  public static final KeyCombination UNDO = shortcut(KeyCode.Z);

  /** Closes or cancels. */
  public static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);

  /** Help on what has the focus. */
  public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);

  private Shortcuts() {}

  /** The place with this number, from 1. */
  public static KeyCombination place(int number) {
    return shortcut(KeyCode.valueOf("DIGIT" + number));
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }
}
