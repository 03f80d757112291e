package triggerconsole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.settings.Names;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.exchange.PastExchanges;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Notices;

class HistoryPlaceTest extends FxTest {

  @TempDir Path folder;

  private final FakeDialogs dialogs = new FakeDialogs();
  private final List<HistoryEntry> drafts = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
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
    Instant now = PastExchanges.NOON.plusSeconds(5);
    place =
        new HistoryPlace(
            new HistoryParts(
                history,
                new DirectBackground(),
                dialogs,
                new Notices() {
                  @Override
                  public void show(Notice notice) {
                    notices.add(notice);
                  }

                  @Override
                  public void settle(String key) {}
                },
                Clock.fixed(now, ZoneOffset.UTC),
                () -> new Names(Map.of(), Map.of("1068935", "Payment received")),
                drafts::add,
                entry -> List.of(),
                () -> {}));
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
}
