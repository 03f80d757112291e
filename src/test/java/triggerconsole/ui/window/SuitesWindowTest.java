package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Origin;
import triggerconsole.history.State;
import triggerconsole.sandbox.Rules;
import triggerconsole.sandbox.Sandbox;

/** The error lab in the whole window, against the embedded sandbox. */
class SuitesWindowTest extends WholeWindow {

  @Test
  void theErrorLabIsGreenByKeyboardAloneAndEveryExchangeIsInTheHistory() throws TimeoutException {
    runLab();

    await(() -> text("#suiteChip").equals("all " + cards().size() + " as documented"));
    assertThat(cards()).allMatch(card -> card.getAccessibleText().contains("passed"));
    List<HistoryEntry> entries = entries();
    assertThat(entries)
        .hasSize(cards().size())
        .allMatch(entry -> entry.sent().origin() == Origin.SUITE)
        .allMatch(entry -> entry.state() == State.DONE);
  }

  @Test
  void oneBrokenRuleOfTheSandboxTurnsExactlyThatCardRed() throws TimeoutException {
    Sandbox sandbox = console.sandbox().sandbox();
    sandbox.rules(sandbox.rules().with(Rules.Switch.CHECK_MODULES, false));
    runLab();

    await(() -> text("#suiteChip").equals("1 of " + cards().size() + " differs"));

    assertThat(cards())
        .filteredOn(card -> card.getAccessibleText().contains("differs"))
        .singleElement()
        .satisfies(
            card -> assertThat(card.getAccessibleText()).startsWith("E3 · module of another bot"));
    assertThat(text("#detailName")).isEqualTo("E3 · module of another bot");
    await(() -> robot.lookup("#comparedAnswer").tryQuery().isPresent());
    assertThat(compared())
        .contains("NOT_FOUND", "ACCEPTED_REDIRECT", "400", "200")
        .contains("module_id not found for the given bot");
    assertThat(text("#comparedAnswer")).contains("\"message\":\"1\"");

    sandbox.rules(Rules.DEFAULT);
    press("#runFailed");
    await(() -> text("#suiteChip").startsWith("all "));
    press("#resultInHistory");
    await(() -> robot.lookup("#historyCount").tryQuery().isPresent());
    await(() -> find("#history", TableView.class).getSelectionModel().getSelectedIndex() == 0);
  }

  private void runLab() throws TimeoutException {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    await(() -> robot.lookup("#suiteCard-0").tryQuery().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private List<Node> cards() {
    return List.copyOf(robot.lookup(".case-card").queryAll());
  }

  private List<String> compared() {
    return onFx(() ->
        find("#suiteCompared").lookupAll(".label").stream()
            .map(label -> ((Labeled) label).getText())
            .toList());
  }

  private void press(String id) {
    onFx(() -> find(id, ButtonBase.class).fire());
  }

  private String text(String id) {
    return find(id, Labeled.class).getText();
  }
}
