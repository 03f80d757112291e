package triggerconsole.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/** What the program's window is measured against: JavaFX with nothing in it. */
public final class EmptyWindow extends Application {

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new Pane(), 1180, 760));
    stage.show();
  }

  public static void main(String[] arguments) {
    launch(arguments);
  }
}
