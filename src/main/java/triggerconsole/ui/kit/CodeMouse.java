package triggerconsole.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Selects in a {@link CodeText}: a press sets the caret, a drag selects, two clicks take a word.
 */
final class CodeMouse {

  private final CodeText owner;

  private CodeMouse(CodeText owner) {
    this.owner = owner;
  }

  static void listen(CodeText owner, ListView<Integer> list) {
    CodeMouse mouse = new CodeMouse(owner);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
  }

  private void pressed(MouseEvent event) {
    owner.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() == 2) {
      word(offsetAt(event));
    } else {
      owner.moveTo(owner.caret().to(offsetAt(event), event.isShiftDown()));
    }
  }

  private void dragged(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      owner.moveTo(owner.caret().to(offsetAt(event), true));
    }
  }

  private int offsetAt(MouseEvent event) {
    return owner
        .cellsInSight()
        .min((a, b) ->
            Double.compare(distance(a, event.getSceneY()), distance(b, event.getSceneY())))
        .map(cell -> cell.offsetAt(event.getSceneX(), event.getSceneY()))
        .orElse(owner.text().length());
  }

  private static double distance(CodeRow cell, double sceneY) {
    double top = cell.localToScene(0, 0).getY();
    double bottom = cell.localToScene(0, cell.getHeight()).getY();
    return sceneY < top ? top - sceneY : Math.max(0, sceneY - bottom);
  }

  private void word(int offset) {
    String text = owner.text();
    int start = offset;
    int end = offset;
    while (start > 0 && inWord(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && inWord(text.charAt(end))) {
      end++;
    }
    owner.select(start, end);
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
