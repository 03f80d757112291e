package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.exchange.Cause;
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

  @Test
  void whatCameBecomesWhatIsExpectedAndTheCommentsStay() throws Exception {
    Path suites = Files.createDirectories(folder().resolve("suites"));
    Path file = suites.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        # Mine
        suite: Mine
        cases:
          - name: Unknown module # kept
            body: { user_id: "%s", module_id: 1 }
          - name: Another
            body: { user_id: "%s", module_id: null }
        """
            .formatted(ANNA, ANNA));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    await(() -> robot.lookup("#suites").queryAs(ListView.class).getItems().size() == 2);
    onFx(() -> find("#suites", ListView.class).getSelectionModel().select(1));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> text("#suiteChip").equals("2 of 2 differ"));
    assertThat(text("#detailName")).isEqualTo("Unknown module");

    choose("#caseMore", "acceptResult");

    Callable<Boolean> accepted = () -> Files.readString(file).contains("NOT_FOUND");
    awaitHere(accepted);
    assertThat(Files.readString(file)).startsWith("# Mine\n").contains("# kept", "status: 400");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> text("#suiteChip").equals("1 of 2 differs"));
    choose("#caseMore", "removeCase");
    await(() -> robot.lookup("#sheetYes").tryQuery().isPresent());
    press("#sheetYes");
    Callable<Boolean> removed = () -> !Files.readString(file).contains("Another");
    awaitHere(removed);
    await(() -> cards().size() == 1);
  }

  @Test
  void aRunThatIsLeftByClosingTheWindowIsAccountedForToTheLastRequest() throws Exception {
    Path suites = Files.createDirectories(folder().resolve("suites"));
    Files.writeString(
        suites.resolve("many.yaml"),
        """
        suite: Many
        data: rows.csv
        cases:
          - name: Row ${n}
            body: { user_id: "%s", module_id: null }
        """
            .formatted(ANNA));
    Files.writeString(
        suites.resolve("rows.csv"),
        IntStream.rangeClosed(1, 50_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("\n", "n\n", "\n")));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    await(() -> robot.lookup("#suites").queryAs(ListView.class).getItems().size() == 2);
    onFx(() -> find("#suites", ListView.class).getSelectionModel().select(1));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await(() -> robot.lookup("#suiteTable").queryAs(TableView.class).getItems().size() > 20);

    restart();

    assertThat(entries())
        .hasSizeBetween(20, 49_999)
        .allMatch(entry -> entry.state() == State.DONE)
        .noneMatch(
            entry -> entry.failure().filter(why -> why.cause() == Cause.PROCESS_ENDED).isPresent());
  }

  private void choose(String menu, String item) {
    onFx(() ->
        find(menu, MenuButton.class).getItems().stream()
            .filter(one -> one.getId().equals(item))
            .findFirst()
            .orElseThrow()
            .fire());
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
