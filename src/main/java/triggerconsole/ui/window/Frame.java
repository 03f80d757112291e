package triggerconsole.ui.window;

import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import triggerconsole.base.Messages;
import triggerconsole.settings.Settings.WindowSize;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.Theme;

/**
 * The stage around the window: its look, icon, title and size, which is kept, and the bugs that
 * nobody caught, from any thread.
 */
public final class Frame {

  private static final int[] ICONS = {16, 32, 48, 64, 128, 256};

  private final Stage stage;
  private final Preferences preferences;
  private final PauseTransition settled = new PauseTransition(Duration.seconds(1));

  /** Puts the window into the stage. */
  public Frame(Stage stage, MainWindow window, Preferences preferences) {
    this.stage = stage;
    this.preferences = preferences;
    WindowSize size = preferences.settings().get().window();
    Scene scene = new Scene(window.root(), size.width(), size.height());
    new LookKeeper(preferences, new Theme(scene));
    stage.setScene(scene);
    stage.setMaximized(size.maximized());
    stage.setMinWidth(960);
    stage.setMinHeight(640);
    addIcons(stage);
    window.onTitle(title -> stage.setTitle(Messages.of("window.title", title)));
    settled.setOnFinished(event -> keepSize());
    scene.widthProperty().addListener((property, before, now) -> settled.playFromStart());
    scene.heightProperty().addListener((property, before, now) -> settled.playFromStart());
    stage.maximizedProperty().addListener((property, before, now) -> settled.playFromStart());
  }

  /** From now on a fault that nobody caught, on any thread, is told as a bug. */
  public static void tellBugs(Background background) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> background.run("a bug", () -> rethrown(fault), never -> {}));
  }

  /** Gives a stage the program's icon in all its sizes. */
  static void addIcons(Stage stage) {
    IntStream.of(ICONS).mapToObj(Frame::icon).forEach(stage.getIcons()::add);
  }

  /** Shows it. */
  public void show() {
    stage.show();
  }

  private void keepSize() {
    boolean maximized = stage.isMaximized();
    WindowSize before = preferences.settings().get().window();
    WindowSize now =
        maximized
            ? new WindowSize(before.width(), before.height(), true)
            : new WindowSize(
                (int) stage.getScene().getWidth(), (int) stage.getScene().getHeight(), false);
    preferences.change(settings -> settings.withWindow(now));
  }

  private static Object rethrown(Throwable fault) throws Exception {
    switch (fault) {
      case Exception exception -> throw exception;
      case Error error -> throw error;
      default -> throw new IllegalStateException(fault);
    }
  }

  private static Image icon(int size) {
    return new Image(
        Frame.class.getResource("/triggerconsole/icons/icon-" + size + ".png").toExternalForm());
  }
}
