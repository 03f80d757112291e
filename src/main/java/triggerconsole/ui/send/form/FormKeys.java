package triggerconsole.ui.send.form;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import triggerconsole.ui.kit.Shortcuts;
import triggerconsole.ui.send.form.SendViewModel.State;

/** The keys of the whole form: send, cancel, undo and redo, wherever the focus is in it. */
final class FormKeys {

  /** The style class of a field that undoes by itself while there is something to undo. */
  static final String OWN_STEPS = "own-steps";

  private final FormModels models;

  /** A key that is held repeats; only its first press counts until it is let go. */
  private boolean enterHeld;

  FormKeys(Node form, FormModels models) {
    this.models = models;
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    form.addEventFilter(KeyEvent.KEY_RELEASED, event -> enterHeld = false);
    form.sceneProperty().subscribe(scene -> enterHeld = false);
  }

  private void pressed(KeyEvent event) {
    boolean repeated = enterHeld && event.getCode() == KeyCode.ENTER;
    enterHeld = event.getCode() == KeyCode.ENTER;
    if (repeated) {
      event.consume();
    } else if (Shortcuts.SEND.match(event)) {
      models.send().press();
      event.consume();
    } else if (Shortcuts.ESCAPE.match(event)) {
      escape(event);
    } else if (event.isShortcutDown() && !hasOwnSteps(event)) {
      undo(event);
    }
  }

  private void escape(KeyEvent event) {
    if (models.send().stateProperty().get() == State.SENDING) {
      models.send().cancel();
      event.consume();
    }
  }

  private void undo(KeyEvent event) {
    boolean redo =
        event.getCode() == KeyCode.Y || (event.getCode() == KeyCode.Z && event.isShiftDown());
    if (redo) {
      models.form().redo();
      event.consume();
    } else if (event.getCode() == KeyCode.Z) {
      models.form().undo();
      event.consume();
    }
  }

  /** What is typed into a cell is a step of the form only once the cell is left. */
  private static boolean hasOwnSteps(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl field
        && field.getStyleClass().contains(OWN_STEPS)
        && field.isUndoable();
  }
}
