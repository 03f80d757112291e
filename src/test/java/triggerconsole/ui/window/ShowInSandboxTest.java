package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;

/** From a verdict to what the request did in the window's own sandbox, and back into the form. */
class ShowInSandboxTest extends WholeWindow {

  @Test
  void aVerdictLeadsToItsEvent() throws TimeoutException {
    send();
    robot.clickOn("Show in Sandbox");
    await(() -> robot.lookup("#sandboxTimeline").tryQuery().isPresent());
    ListView<?> timeline = find("#sandboxTimeline", ListView.class);
    await(() -> timeline.getSelectionModel().getSelectedItem() != null);
    assertThat(timeline.getSelectionModel().getSelectedIndex()).isZero();
    await(() -> find("#sandboxReply", TextField.class).getPromptText().equals("Reply as Anna…"));
  }

  @Test
  void soDoesTheEntryInTheHistoryUntilTheSandboxIsReset() throws TimeoutException {
    send();
    console.sandbox().reset();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    await(() -> robot.lookup("#historyCount").tryQuery().isPresent());
    await(() ->
        robot.lookup("#history").queryAllAs(TableView.class).stream()
            .anyMatch(table -> table.getScene() != null && !table.getItems().isEmpty()));
    onFx(() ->
        robot.lookup("#history").queryAllAs(TableView.class).stream()
            .filter(table -> table.getScene() != null)
            .forEach(table -> table.getSelectionModel().select(0)));
    await(() -> robot.lookup("#note").tryQuery().isPresent());
    robot.clickOn("Show in Sandbox");
    await(() ->
        robot
            .lookup(node ->
                node instanceof javafx.scene.control.Label label
                    && label.getText().contains("no longer knows this request"))
            .tryQuery()
            .isPresent());
  }

  @Test
  void whatWentElsewhereHasNoEventHere() throws TimeoutException {
    Profile other =
        add(new Profile("Other", Environment.TEST, console.sandbox().url()), "sandbox-token");
    use(other);
    send();
    assertThat(robot.lookup("Show in Sandbox").tryQuery()).isEmpty();
  }

  @Test
  void aModuleOfTheMapGoesIntoTheFormByKeyboardAlone() throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    await(() -> robot.lookup("#sandboxUseModule").tryQuery().isPresent());
    await(() -> find("#sandboxUseModule").isVisible());
    tabTo("sandboxUseModule");
    robot.push(KeyCode.SPACE);
    await(() -> find("#moduleId", TextInputControl.class).getText().equals("1068931"));
  }

  private void send() throws TimeoutException {
    fill(ANNA, "1068935");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    awaitCompleted(1);
  }
}
