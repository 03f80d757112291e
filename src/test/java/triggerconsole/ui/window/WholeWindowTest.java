package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Origin;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.Focus;
import triggerconsole.ui.kit.Look;

/** What a person does in the window, from the first key to the history. */
class WholeWindowTest extends WholeWindow {

  private static final String OLD_ARTICLE =
      """
      {"user_id":"webbot:x","module_id":"1068935","custom_vars":{"plan":"pro"}}\
      """;

  @Test
  void aRequestIsWrittenSentFoundAndOpenedAgainByKeyboardAlone() throws TimeoutException {
    robot.write(ANNA);
    tabTo("moduleId");
    robot.write("1068935");
    tabTo("newVariable");
    robot.write("plan").push(KeyCode.ENTER).write("pro").push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    HistoryEntry entry = awaitCompleted(1);

    assertThat(entry.verdict().orElseThrow().code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    assertThat(entry.sent().origin()).isEqualTo(Origin.WINDOW);
    await(() -> rows() == 1);

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    await(() -> robot.lookup("#historyCount").tryQuery().isPresent() && rows() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.F).write("no such words").push(KeyCode.ENTER);
    await(() -> robot.lookup("#history").tryQuery().isEmpty());
    robot.push(KeyCode.CONTROL, KeyCode.F).write("1068935").push(KeyCode.ENTER);
    await(() -> robot.lookup("#history").tryQuery().isPresent() && rows() == 1);
    tabTo("history");
    robot.push(KeyCode.HOME).push(KeyCode.ENTER);

    await(() -> robot.lookup("#userId").tryQuery().isPresent());
    assertThat(text("#userId")).isEqualTo(ANNA);
    assertThat(text("#moduleId")).isEqualTo("1068935");
    assertThat(onFx(() -> find("#userId").isFocused())).as("the keyboard goes on there").isTrue();
    assertThat(received()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 110, 125, 150, 175, 200})
  void theBarsStayInSightAtEveryZoomInEveryPlace(int zoom) throws TimeoutException {
    fill(ANNA, "1068935");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    awaitCompleted(1);
    onFx(() -> theme.apply(new Look(false, zoom, true)));
    for (int width : new int[] {960, 1240, 1360}) {
      onFx(() -> stage.setWidth(width));
      for (String place : List.of("#goHistory", "#goProfiles", "#goSettings", "#goSend")) {
        onFx(() -> find(place, ToggleButton.class).fire());
        Bounds bounds = onFx(() -> find(".window").getBoundsInParent());
        assertThat(bounds.getMinX()).as(place).isNotNegative();
        assertThat(bounds.getMinY()).as(place).isNotNegative();
        assertThat(bounds.getWidth()).as(place).isLessThanOrEqualTo(stage.getScene().getWidth());
        assertThat(bounds.getHeight()).as(place).isLessThanOrEqualTo(stage.getScene().getHeight());
      }
    }
  }

  @Test
  void theLatestRequestsAreSearchedByKeysBesideTheForm() {
    robot.push(KeyCode.CONTROL, KeyCode.F);

    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("historyFilter");
  }

  @Test
  void theFocusGoesIntoEveryPlaceThatItsKeysLeadTo() throws TimeoutException {
    for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1)) {
      robot.push(KeyCode.CONTROL, digit);
      assertThat(onFx(() -> stage.getScene().getFocusOwner()))
          .as(digit.getName())
          .matches(owner -> Focus.within(owner, find(".deck")));
    }
  }

  @Test
  void aPresetIsFilledInAndSentByMouseAlone() throws TimeoutException {
    robot.clickOn("#presets").clickOn("Payment done");
    chooseAnna();
    robot.clickOn("#send");

    HistoryEntry entry = awaitCompleted(1);

    assertThat(entry.verdict().orElseThrow().code()).isEqualTo(VerdictCode.ACCEPTED_REDIRECT);
    JsonValue sent = entry.sent().request().body().object().orElseThrow();
    JsonValue variables = ((JsonValue.JsonObject) sent).get("custom_vars").orElseThrow();
    awaitHere(() -> anna().moduleId().filter(id -> id == 1_068_935).isPresent());
    assertThat(((JsonValue.JsonObject) variables).members())
        .isNotEmpty()
        .allSatisfy(
            member -> assertThat(anna().variables()).containsEntry(member.name(), member.value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"user_id\":\"webbot:\uD83D\uDE80 \\\"q\\\" \\\\ \u00E9\",\"module_id\":1068935,"
            + "\"custom_vars\":{\"said\":\"\uD83D\uDC69\u200D\uD83D\uDCBB \\\"hi\\\"\",\"n\":null},"
            + "\"is_async\":true}",
        "{\"user_id\":\"webbot:x\",\"module_id\":9223372036854775807,\"wait_time\":0.50,"
            + "\"custom_vars\":{\"big\":9007199254740993,"
            + "\"long\":3.14159265358979323846264338327950288419716939937510,\"e\":1E+400},"
            + "\"is_async\":true}"
      })
  void theSandboxReceivesWhatThePreviewShows(String pasted) throws TimeoutException {
    paste(pasted);
    onFx(() -> {
      find("#previewPretty", CheckBox.class).setSelected(false);
      ((javafx.scene.control.ToggleButton) find("#showPreview")).setSelected(true);
    });
    await(() -> preview().equals(pasted));

    robot.clickOn("#send");
    awaitCompleted(1);

    assertThat(received())
        .singleElement()
        .satisfies(request -> assertThat(request.body().text()).isEqualTo(pasted));
  }

  @Test
  void theResellersOlderArticleIsUnderstoodAndMended() throws TimeoutException {
    paste(OLD_ARTICLE);
    robot.clickOn("#send");

    assertThat(rules())
        .containsExactlyInAnyOrder("module-id-text", "async-not-true", "wait-time-default");
    assertThat(received()).isEmpty();

    robot.clickOn("#fixAll");
    assertThat(rules()).containsExactly("wait-time-default");
    robot.clickOn("#send");
    awaitCompleted(1);

    assertThat(received().getFirst().body().text())
        .contains("\"module_id\":1068935")
        .contains("\"is_async\":true");
  }

  @Test
  void whatWasSentAnywayKeepsTheRulesItBroke() throws TimeoutException {
    paste(OLD_ARTICLE);
    robot.clickOn("#send");
    assertThat(find("#send", Button.class).getText()).isEqualTo("Send anyway");
    robot.clickOn("#userId").clickOn("#send");

    HistoryEntry entry = awaitCompleted(1);

    assertThat(entry.sent().overridden()).containsExactly("async-not-true");
    assertThat(received().getFirst().body().text()).isEqualTo(OLD_ARTICLE);
  }

  @Test
  void whatWasTypedIsThereAgainAfterTheWindowWasClosedAtOnce() throws TimeoutException {
    robot.clickOn("#userId").write("webbot:typed");

    restart();

    await(() -> text("#userId").equals("webbot:typed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#goSend", "#goHistory", "#goProfiles", "#goSettings"})
  void everythingThatCanHaveTheFocusHasAName(String place) throws TimeoutException {
    fill(ANNA, "");
    robot.clickOn("#addVariable").push(KeyCode.ESCAPE);
    robot.clickOn("#send").push(KeyCode.CONTROL, KeyCode.ENTER);
    awaitCompleted(1);
    robot.clickOn(place);
    await(() -> !find("#status").isDisabled());

    List<Node> unnamed = onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()));

    assertThat(unnamed).isEmpty();
  }

  private void chooseAnna() throws TimeoutException {
    Node field = find("#userId");
    robot.clickOn(robot.from(field.getParent()).lookup(".field-button").<Node>query());
    await(() -> robot.lookup("#userIdKnown .label").match(says("Anna")).tryQuery().isPresent());
    robot.clickOn(robot.lookup("#userIdKnown .label").match(says("Anna")).<Node>query());
    assertThat(text("#userId")).isEqualTo(ANNA);
  }

  private static Predicate<Node> says(String word) {
    return node -> node instanceof Label label && label.getText().contains(word);
  }

  private UserSnapshot anna() {
    return console.sandbox().user(ANNA).orElseThrow();
  }

  private int rows() {
    return find("#history", HistoryTable.class).getItems().size();
  }

  private String text(String query) {
    return find(query, TextField.class).getText();
  }

  private String preview() {
    return find("#preview").lookupAll("*").stream()
        .filter(CodeText.class::isInstance)
        .map(node -> ((CodeText) node).text())
        .findFirst()
        .orElseThrow();
  }

  private List<String> rules() {
    return onFx(() ->
        find("#findings").lookupAll(".finding .mono.small-text").stream()
            .map(label -> ((Label) label).getText())
            .toList());
  }
}
