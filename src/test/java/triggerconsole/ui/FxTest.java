package triggerconsole.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.ui.kit.Theme;

/** A test of something that is seen: a stage of 960 x 640 with the theme, and a robot. */
public abstract class FxTest {

  /** Types and clicks. */
  protected final FxRobot robot = new FxRobot();

  /** The stage that shows it. */
  protected Stage stage;

  /** The theme of the scene. */
  protected Theme theme;

  /** Opens what blocks and is needed by {@link #root()}. Called before, on the test's thread. */
  protected void prepare() {}

  /** What is tested. Called on the window's thread. */
  protected abstract Parent root();

  @BeforeEach
  void open() throws TimeoutException {
    prepare();
    FxToolkit.registerPrimaryStage();
    stage =
        FxToolkit.registerStage(() -> {
          Stage window = new Stage();
          Scene scene = new Scene(root(), 960, 640);
          theme = new Theme(scene);
          window.setScene(scene);
          return window;
        });
    FxToolkit.showStage();
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
    FxToolkit.cleanupStages();
  }

  /** The node that a query such as {@code "#send"} finds. */
  protected Node find(String query) {
    return robot.lookup(query).query();
  }

  /** The same, as what it is. */
  protected <T extends Node> T find(String query, Class<T> type) {
    return robot.lookup(query).queryAs(type);
  }

  /** Does something on the window's thread and waits for it and what it put off. */
  protected <T> T onFx(Callable<T> action) {
    T result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  /** Does something on the window's thread and waits for it and what it put off. */
  protected void onFx(Runnable action) {
    onFx(() -> {
      action.run();
      return null;
    });
  }

  /** Waits, ten seconds at most, until something holds on the window's thread. */
  protected void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }

  /** Waits, ten seconds at most, until something holds that may block to find out. */
  protected void awaitHere(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
  }
}
