package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.history.HistoryEntry;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;

/** Nothing goes to production without a yes to a question that names what will happen. */
class ProductionSendTest extends WholeWindow {

  @Test
  void theQuestionStandsBeforeEverySendAndEscapeAndEnterSendNothing() throws TimeoutException {
    use(live());
    fill(ANNA, "1068935");
    robot.clickOn("#send");
    await(() -> asked());
    robot.push(KeyCode.ESCAPE);
    await(() -> !asked());
    robot.clickOn("#userId").push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> asked());
    robot.push(KeyCode.ENTER);
    await(() -> !asked());
    assertThat(received()).isEmpty();
    assertThat(entries()).isEmpty();

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> asked());
    robot.clickOn("#confirmSend");

    HistoryEntry entry = awaitCompleted(1);
    assertThat(received()).hasSize(1);
    assertThat(entry.sent().environment()).contains("PRODUCTION");
    assertThat(entry.sent().profile()).contains("Live shop");
  }

  @Test
  void everyStartBeginsInTheSandbox() {
    use(live());
    assertThat(find("#environment").getStyleClass()).contains("band-production");

    restart();

    ComboBox<?> picker = find("#profile", ComboBox.class);
    assertThat(((Profile) picker.getValue()).builtIn()).isTrue();
    assertThat(find("#environment").getStyleClass()).contains("band-sandbox");
    assertThat(picker.getItems()).hasSize(2);
  }

  private Profile live() {
    return add(
        new Profile("Live shop", Environment.PRODUCTION, console.sandbox().url()), "sandbox-token");
  }

  private boolean asked() {
    return robot.lookup("#productionSheet").tryQuery().isPresent();
  }
}
