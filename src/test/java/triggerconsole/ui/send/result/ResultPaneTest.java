package triggerconsole.ui.send.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.base.Bytes;
import triggerconsole.exchange.Answer;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.settings.Names;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.exchange.AnswerPicture;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.exchange.PastExchanges;
import triggerconsole.ui.kit.CodeText;

class ResultPaneTest extends FxTest {

  private static final String SENT =
      "{\"user_id\":\"webbot:x\",\"module_id\":1068935,\"custom_vars\":{}}";

  @TempDir Path folder;

  private final FakeDialogs dialogs = new FakeDialogs();
  private final List<String> called = new ArrayList<>();
  private History history;
  private ResultPane pane;

  @Override
  protected void prepare() {
    history = History.open(folder);
  }

  @Override
  protected Parent root() {
    pane =
        new ResultPane(
            new ResultParts(
                history,
                new DirectBackground(),
                dialogs,
                Clock.fixed(PastExchanges.NOON.plusSeconds(9), ZoneOffset.UTC),
                () -> new Names(Map.of(), Map.of("1068935", "Payment received")),
                field -> called.add("go " + field),
                () -> called.add("profile"),
                () -> called.add("token"),
                entry -> called.add("draft " + entry.id()),
                entry -> List.of(),
                () -> called.add("story"),
                () -> called.add("explain")));
    return pane;
  }

  @AfterEach
  void closeHistory() {
    history.close();
  }

  @Test
  void beforeAnythingIsSentThePlaceSaysWhatItIsFor() {
    assertThat(robot.lookup("#verdict").tryQuery()).isEmpty();
    robot.clickOn("Explain an answer from elsewhere…");
    assertThat(called).containsExactly("explain");
    onFx(() -> Screens.shoot("result-empty", stage.getScene(), theme));
  }

  @Test
  void aSilent200IsNamedAndLeadsToTheField() {
    complete(SENT, PastExchanges.answer(200, "{\"error\":[],\"message\":\"1\"}"));
    assertThat(title()).contains("will not be redirected");
    robot.clickOn("Go to is_async");
    assertThat(called).containsExactly("go is_async");
    assertThat(robot.lookup("#history").queryAs(HistoryTable.class).getItems()).hasSize(1);
    onFx(() -> Screens.shoot("result-silent", stage.getScene(), theme));
  }

  @Test
  void aRefusedTokenOffersAnotherOne() {
    complete(
        SENT,
        PastExchanges.answer(
            400,
            "{\"message\":null,\"error\":[{\"location\":\"Backend\","
                + "\"msg\":\"Invalid Authentication credentials\"}]}"));
    robot.clickOn("Paste a new token…");
    robot.clickOn("Open profile");
    assertThat(called).containsExactly("token", "profile");
    onFx(() -> Screens.shoot("result-token", stage.getScene(), theme));
  }

  @Test
  void theRequestIsShownAsItWasSentAndPrettyChangesOnlyThePicture() {
    complete(SENT, PastExchanges.answer(200, "{}"));
    CodeText request = find("#requestText", CodeText.class);
    assertThat(request.text()).endsWith("\n\n" + SENT).startsWith("POST /actionsvc/");
    robot.clickOn("#requestPretty");
    assertThat(request.text()).contains("\n  \"module_id\": 1068935,");
  }

  @Test
  void theBytesOfAnAnswerAreOneClickAway() {
    complete(SENT, PastExchanges.answer(200, "{\"message\":\"1\", \"error\":[]}"));
    CodeText response = find("#responseText", CodeText.class);
    assertThat(response.text()).isEqualTo("{\n  \"message\": \"1\",\n  \"error\": []\n}");
    robot.clickOn("#responseRaw");
    assertThat(response.text()).isEqualTo("{\"message\":\"1\", \"error\":[]}");
  }

  @Test
  void htmlIsShownAsText() {
    complete(SENT, PastExchanges.answer(502, "<html>\u0001</html>"));
    assertThat(find("#responseText", CodeText.class).text()).isEqualTo("<html>␁</html>");
    assertThat(find("#responseRaw", ToggleButton.class).isDisabled()).isTrue();
  }

  @Test
  void aLargeAnswerIsShownUpToALimitAndSavedWhole() throws Exception {
    byte[] large = new byte[50_000_000];
    java.util.Arrays.fill(large, (byte) 'x');
    Answer answer = new Answer(200, List.of(), Bytes.of(large), false, 1, 2);
    complete(SENT, answer);
    assertThat(find("#responseText", CodeText.class).text()).hasSize(AnswerPicture.LIMIT);
    assertThat(robot.lookup(".pane-note").queryLabeled().getText()).contains("of 50.0 MB");
    dialogs.file = Optional.of(folder.resolve("answer.bin"));
    robot.clickOn("#responseSave");
    assertThat(Files.size(folder.resolve("answer.bin"))).isEqualTo(50_000_000);
  }

  @Test
  void choosingARowShowsItsExchange() throws TimeoutException {
    PastExchanges.record(history, 9);
    onFx(pane::refresh);
    HistoryTable table = find("#history", HistoryTable.class);
    await(() -> table.getItems().size() == 9);
    long undocumented = history.find(Query.ALL).id(6);
    onFx(() -> table.select(undocumented));
    await(() -> robot.lookup("#verdictTitle").tryQuery().isPresent());
    assertThat(title()).contains("502");
    onFx(() -> Screens.shoot("result-undocumented", stage.getScene(), theme));
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() {
    complete(SENT, PastExchanges.answer(200, "{}"));
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
  }

  private void complete(String body, Answer answer) {
    long id = PastExchanges.record(history, body, answer, PastExchanges.NOON);
    HistoryEntry entry = history.entry(id).orElseThrow();
    onFx(() -> pane.completed(entry));
  }

  private String title() {
    return find("#verdictTitle", Label.class).getText();
  }
}
