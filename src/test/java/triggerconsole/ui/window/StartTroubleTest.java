package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.ui.AccessibleTextWalker;

/** Whoever starts the program from a menu sees why it cannot start. */
class StartTroubleTest {

  private static final String WHY = "The data folder /no/such cannot be used: it is a file.";

  private final FxRobot robot = new FxRobot();
  private Stage stage;

  @BeforeEach
  void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void itSaysWhyAndWhereAndEverythingHasAName() throws TimeoutException {
    show(true);

    assertThat(robot.lookup("#startTrouble").queryAs(Label.class).getText()).isEqualTo(WHY);
    assertThat(robot.lookup("#startFolder").queryAs(TextField.class).getText())
        .isEqualTo(Path.of("/no/such").toString());
    assertThat(robot.lookup("#openFolder").tryQuery()).isPresent();
    assertThat(stage.getScene().getStylesheets()).isNotEmpty();
    assertThat(AccessibleTextWalker.unnamed(stage.getScene().getRoot())).isEmpty();
    Node sentence = robot.lookup("#startTrouble").query();
    assertThat(sentence.prefHeight(sentence.getLayoutBounds().getWidth()))
        .isLessThanOrEqualTo(sentence.getLayoutBounds().getHeight() + 1);
  }

  @Test
  void aFolderThatIsNotThereIsNotOfferedToBeOpened() throws TimeoutException {
    show(false);

    assertThat(robot.lookup("#openFolder").tryQuery()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENTER", "ESCAPE", "SPACE"})
  void aKeyQuits(KeyCode key) throws TimeoutException {
    show(true);

    robot.push(key);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(stage.isShowing()).isFalse();
  }

  private void show(boolean exists) throws TimeoutException {
    stage =
        FxToolkit.registerStage(() -> {
          Stage own = new Stage();
          new StartTrouble(new ConsoleException(WHY, Remedy.NONE), Path.of("/no/such"), exists)
              .show(own);
          return own;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }
}
