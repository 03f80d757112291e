package triggerconsole.ui.send.form;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Does something once nothing has happened for a while; on the window's thread. */
final class Pause {

  private final PauseTransition timer;
  private final Runnable action;

  /** An action that waits for a pause of this many milliseconds. */
  Pause(double millis, Runnable action) {
    this.timer = new PauseTransition(Duration.millis(millis));
    this.action = action;
    timer.setOnFinished(event -> action.run());
  }

  /** Something happened: the wait begins anew. */
  void restart() {
    timer.playFromStart();
  }

  /** Does it now when it is still to be done. */
  void finish() {
    if (timer.getStatus() == PauseTransition.Status.RUNNING) {
      timer.stop();
      action.run();
    }
  }
}
