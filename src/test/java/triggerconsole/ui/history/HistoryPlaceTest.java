package triggerconsole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Found;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Origin;
import triggerconsole.history.Query;
import triggerconsole.suite.Suite;
import triggerconsole.suite.SuiteFile;
import triggerconsole.suite.Suites;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.exchange.PastExchanges;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Sheet;

class HistoryPlaceTest extends FxTest {

  @TempDir Path folder;

  private final FakeDialogs dialogs = new FakeDialogs();
  private final List<HistoryEntry> drafts = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private History history;
  private HistoryPlace place;

  @AfterEach
  void closeHistory() {
    history.close();
  }

  @Override
  protected void prepare() {
    history = History.open(folder);
    PastExchanges.record(history, 40);
  }

  @Override
  protected Parent root() {
    place = new HistoryPlace(PastParts.of(history, folder, dialogs, notices, drafts, opened));
    BorderPane root = new BorderPane(place.node());
    place.onShow();
    return root;
  }

  @ParameterizedTest
  @CsvSource({"808, 200", "960, 200", "480, 200", "634, 100", "960, 150", "980, 100", "980, 50"})
  void theColumnsLieInSightAndModuleAndVerdictStayWhereThereIsRoom(int width, int zoom) {
    onFx(() -> {
      stage.setWidth(width);
      theme.apply(new Look(false, zoom, true));
    });
    HistoryTable table = find("#history", HistoryTable.class);
    List<String> shown =
        onFx(() -> table.getVisibleLeafColumns().stream().map(column -> column.getText()).toList());
    double widths =
        onFx(() ->
            table.getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum());

    assertThat(widths).isLessThanOrEqualTo(table.getWidth());
    assertThat(shown).contains("Verdict");
    if (width > 700) {
      assertThat(shown).contains("Time", "Verdict", "Module");
    }
  }

  @Test
  void whereThereIsLittleRoomTheFiltersComeAndGo() {
    assertThat(find("#showFilters").isVisible()).isFalse();
    onFx(() -> theme.apply(new Look(false, 200, true)));
    assertThat(robot.lookup("#historyFilter").tryQuery()).isEmpty();

    robot.clickOn("#showFilters");
    assertThat(robot.lookup("#historyFilter").tryQuery()).isPresent();
    robot.clickOn("#showFilters");
    assertThat(robot.lookup("#historyFilter").tryQuery()).isEmpty();
    onFx(place::search);

    assertThat(find("#historyFilter").isFocused()).isTrue();
  }

  @Test
  void everyExchangeHasItsRowAndTheFiltersTellHowManyThereAre() {
    assertThat(find("#historyCount", Label.class).getText()).isEqualTo("40 exchanges");
    assertThat(table().getItems()).hasSize(40);
    assertThat(table().getItems().get(0).chip().orElseThrow()).startsWith("Accepted");
  }

  @Test
  void typingNarrowsTheRowsToThoseThatHoldEveryWord() throws TimeoutException {
    robot.clickOn("#historyFilter").write("722648 bot");
    await(() -> table().getItems().size() == 5);
    robot.eraseText(10).write("nothing-has-this");
    await(() -> robot.lookup("#historyCount").queryLabeled().getText().startsWith("0 "));
    assertThat(robot.lookup("Nothing fits the filters").tryQuery()).isPresent();
    robot.clickOn("Clear the filters");
    await(() -> table().getItems().size() == 40);
  }

  @Test
  void aVerdictThatIsSwitchedOffIsNotShown() throws TimeoutException {
    robot.clickOn("#filter-silent");
    await(() -> table().getItems().size() == 35);
    robot.clickOn("#filter-silent");
    await(() -> table().getItems().size() == 40);
  }

  @Test
  void aRowThatIsChosenShowsItsVerdictAndBothTexts() {
    selectNewest();
    assertThat(find("#verdictTitle", Label.class).getText()).startsWith("Accepted.");
    assertThat(find("#requestText").isVisible()).isTrue();
    onFx(() -> Screens.shoot("history-place", stage.getScene(), theme));
  }

  @Test
  void byKeyboardAloneAnEntryIsFoundAndOpenedAsADraft() throws TimeoutException {
    onFx(place::search);
    robot.write("722648");
    await(() -> table().getItems().size() == 5);
    onFx(() -> table().requestFocus());
    robot.push(KeyCode.HOME).push(KeyCode.ENTER);
    await(() -> drafts.size() == 1);
    assertThat(drafts.getFirst().sent().request().body().text()).contains("722648");
  }

  @Test
  void deletingAsksFirstAndThenTheEntriesAreGone() throws TimeoutException {
    selectNewest();
    robot.clickOn("#deleteEntries");
    await(() -> table().getItems().size() == 39);
    assertThat(dialogs.asked).hasSize(1);
    assertThat(history.total()).isEqualTo(39);
  }

  @Test
  void aNoteIsKeptAndFoundAgain() throws TimeoutException {
    selectNewest();
    robot.clickOn("#note").write("checkout incident").push(KeyCode.ENTER);
    awaitHere(() -> history.find(Query.ALL.withText("incident")).size() == 1);
    assertThat(history.entry(newest()).orElseThrow().note()).isEqualTo("checkout incident");
  }

  @Test
  void theCommandThatIsCopiedNamesTheVariableInTheTokensPlace() {
    selectNewest();
    robot.clickOn("#copyCurl");
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
        .contains("$TRIGGER_CONSOLE_TOKEN");
    assertThat(notices).hasSize(1);
  }

  @Test
  void withoutASelectionThereIsNothingToDoToIt() {
    assertThat(find("#openAsDraft", Button.class).isDisabled()).isTrue();
    assertThat(find("#deleteEntries", Button.class).isDisabled()).isTrue();
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() {
    selectNewest();
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
  }

  private void selectNewest() {
    long id = newest();
    onFx(() -> table().select(id));
  }

  private long newest() {
    return history.find(Query.ALL).id(0);
  }

  private HistoryTable table() {
    return find("#history", HistoryTable.class);
  }

  @Test
  void exportingWritesWhatIsShown() {
    dialogs.file = Optional.of(folder.resolve("out.json"));
    robot.clickOn("#historyMore");
    robot.clickOn("Export what is shown…");
    assertThat(dialogs.asked).hasSize(1);
    assertThat(Files.exists(folder.resolve("out.json"))).isTrue();
  }

  @Test
  void whatIsSelectedBecomesASuiteAndCanBeLookedAt() throws IOException {
    onFx(() -> table().getSelectionModel().selectRange(0, 3));
    robot.clickOn("#historyMore");
    robot.clickOn("#saveAsSuite");
    Sheet sheet = dialogs.sheets.getLast();
    onFx(() -> ((TextField) sheet.lookup("#suiteName")).setText("Stuck at the checkout"));

    onFx(() -> ((Button) sheet.lookup("#saveSuite")).fire());

    Path file = folder.resolve("suites").resolve("stuck-at-the-checkout.yaml");
    Suite suite = SuiteFile.read(file).suite().orElseThrow();
    assertThat(suite.name()).isEqualTo("Stuck at the checkout");
    assertThat(suite.cases())
        .extracting(one -> one.expectation().verdict())
        .containsExactlyInAnyOrderElementsOf(verdicts(0, 3));
    onFx(() -> notices.getLast().actions().getFirst().run().run());
    assertThat(opened).containsExactly(file.toString());
  }

  @Test
  void whatIsSelectedIsAddedToASuiteWhoseCommentsStay() throws IOException {
    String before = "# mine\nsuite: S\ncases:\n  # first\n  - name: A\n    raw: x\n";
    Path file = new Suites(folder).create("S", before);
    selectNewest();
    robot.clickOn("#historyMore");
    robot.clickOn("#saveAsSuite");
    Sheet sheet = dialogs.sheets.getLast();
    onFx(() -> ((ComboBox<?>) sheet.lookup("#suiteChoice")).getSelectionModel().select(1));

    onFx(() -> ((Button) sheet.lookup("#saveSuite")).fire());

    assertThat(Files.readString(file)).startsWith(before);
    assertThat(SuiteFile.read(file).suite().orElseThrow().cases()).hasSize(2);
  }

  @Test
  void aSuiteWithoutANameIsNotSaved() {
    selectNewest();
    robot.clickOn("#historyMore");
    robot.clickOn("#saveAsSuite");
    Sheet sheet = dialogs.sheets.getLast();

    onFx(() -> ((TextField) sheet.lookup("#suiteName")).setText("  "));

    assertThat(sheet.lookup("#saveSuite").isDisabled()).isTrue();
    assertThat(((Label) sheet.lookup("#suiteProblem")).getText())
        .isEqualTo("A suite needs a name.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Origin.class,
      names = {"SUITE", "BULK"})
  void anExchangeLeadsToTheRunThatSentIt(Origin origin) {
    long id = PastExchanges.recordOf(history, origin, "Nightly");
    onFx(() -> place.onShow());
    onFx(() -> table().select(id));
    robot.clickOn(origin == Origin.SUITE ? "Open the suite" : "Open the bulk run");

    assertThat(opened).containsExactly("Nightly");
  }

  private List<VerdictCode> verdicts(int from, int to) {
    Found all = history.find(Query.ALL);
    return IntStream.range(from, to)
        .mapToObj(at -> history.entry(all.id(at)).orElseThrow())
        .map(entry -> entry.verdict().orElseThrow().code())
        .toList();
  }
}
