package triggerconsole.ui.window;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Starts JavaFX, opens one window and stays until it is closed. The calling thread waits, so
 * whatever it opened before it can close afterwards, where blocking is allowed.
 */
public final class Launch {

  private Launch() {}

  /**
   * Opens the window.
   *
   * @param fill puts the content into the stage and shows it; on the window's thread
   * @return why no window can be opened here, in one sentence; nothing once it was closed
   */
  public static Optional<String> run(Consumer<Stage> fill) throws InterruptedException {
    Display display = Display.here();
    Optional<String> problem = display.problem();
    if (problem.isPresent()) {
      return problem;
    }
    CountDownLatch closed = new CountDownLatch(1);
    FutureTask<Stage> opened =
        new FutureTask<>(() -> {
          Stage stage = new Stage();
          stage.setOnHidden(event -> closed.countDown());
          fill.accept(stage);
          return stage;
        });
    try {
      Platform.startup(opened);
    } catch (UnsupportedOperationException e) {
      return Optional.of(display.problemAfter(e));
    }
    try {
      opened.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the window could not be built", e.getCause());
    }
    closed.await();
    return Optional.empty();
  }
}
