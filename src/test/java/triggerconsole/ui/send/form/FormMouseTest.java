package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.Starters;
import triggerconsole.trigger.TokenFacts;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;
import triggerconsole.ui.kit.Segmented;

class FormMouseTest extends FormTest {

  @Test
  void aRequestIsWrittenAndSentByMouse() {
    robot.clickOn("#userId").write("webbot:x");
    robot.clickOn("#moduleId").write("7");
    robot.clickOn(slotButton("#waitTimeSlot", SlotState.ABSENT));
    robot.clickOn("#newVariable").write("plan");
    robot.clickOn("#addVariable").write("pro");
    robot.clickOn("#send");

    assertThat(port.orders)
        .singleElement()
        .extracting(order -> order.body().text())
        .isEqualTo(
            """
            {"user_id":"webbot:x","module_id":7,"custom_vars":{"plan":"pro"},"is_async":true}\
            """);
  }

  @Test
  void aDoubleClickIsOneRequestEvenWhenTheAnswerComesAtOnce() {
    port.endAtOnce = true;
    fill();

    robot.doubleClickOn("#send");

    assertThat(port.orders).hasSize(1);
  }

  @Test
  void aDoubleClickOnSendDoesNotOverrideAnError() {
    robot.doubleClickOn("#send");

    assertThat(port.orders).isEmpty();
    assertThat(find("#send", Button.class).getText()).isEqualTo("Send anyway");
  }

  @Test
  void cancelStandsBesideSendWhileARequestIsUnderWay() {
    fill();
    robot.clickOn("#send");

    robot.clickOn("#cancelSend");

    assertThat(port.cancelled).isOne();
    assertThat(find("#cancelSend").isVisible()).isFalse();
  }

  @Test
  void choosingAnotherSlotSaysAtOnceWhatItMeans() {
    fill();
    robot.clickOn(asyncButton(AsyncChoice.FALSE));

    assertThat(rules()).containsExactly("async-not-true");
    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(rules()).isEmpty();
    assertThat(body()).contains("\"is_async\":true");
  }

  @Test
  void aFixIsOneClickAndOneStepToUndo() {
    fill();
    robot.clickOn(asyncButton(AsyncChoice.ABSENT));
    robot.clickOn(robot.from(find("#findings")).lookup(".link").nth(0).<Node>query());

    assertThat(body()).contains("\"is_async\":true");
    assertThat(rules()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(body()).doesNotContain("is_async");
  }

  @Test
  void goToFieldPutsTheFocusThere() {
    robot.clickOn("#send");
    robot.clickOn("#userId");
    onFx(() -> view.goTo("/wait_time"));
    assertThat(focused().getId()).isEqualTo("waitTime");
    onFx(() -> view.goTo("/user_id"));
    assertThat(focused().getId()).isEqualTo("userId");

    onFx(() -> models.form().userId().stateProperty().set(SlotState.NULL));
    onFx(() -> view.goTo("/user_id"));

    assertThat(focused().getParent().getId()).isEqualTo("userIdSlot");
  }

  @Test
  void theFirstTabPlaceIsTheUserAndF1ExplainsIt() {
    onFx(view::shown);
    assertThat(focused().getId()).isEqualTo("userId");

    assertThat(onFx(() -> view.help())).isTrue();

    assertThat(robot.lookup("#ruleHelp").tryQuery()).isPresent();
  }

  @Test
  void aRowIsMovedByItsHandle() {
    onFx(() -> models.form().variables().replaceAll(rows("a", "b", "c")));
    List<Node> handles =
        robot.lookup(".row-handle").queryAll().stream()
            .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
            .toList();

    robot.moveTo(handles.get(0)).press(MouseButton.PRIMARY).moveTo(handles.get(1));
    robot.release(MouseButton.PRIMARY);

    assertThat(names()).containsExactly("b", "a", "c");
  }

  @Test
  void theTypeIsChosenFromItsChip() {
    onFx(() -> models.form().variables().replaceAll(rows("a")));
    robot.clickOn(".type-chip");
    robot.clickOn("#typeNUMBER");

    assertThat(models.form().variables().rows().getFirst().type()).isEqualTo(VariableType.NUMBER);
    assertThat(robot.lookup("sent as text").tryQuery()).isPresent();
  }

  @Test
  void fiveHundredRowsShowOnlyTheirVisibleCells() {
    onFx(() ->
        models
            .form()
            .variables()
            .replaceAll(IntStream.range(0, 500).mapToObj(i -> row("v" + i)).toList()));
    assertThat(robot.lookup(".type-chip").queryAll()).hasSizeLessThan(40);
    assertThat(find("#customVars").getBoundsInParent().getHeight()).isLessThan(600);

    robot.clickOn("#newVariable").write("last").push(KeyCode.ENTER).write("1").push(KeyCode.ENTER);

    assertThat(names()).hasSize(501).last().isEqualTo("last");
    assertThat(models.form().variables().rows().getLast().value()).isEqualTo("1");
  }

  @Test
  void aFindingOfTheProfileLeadsThere() {
    fill();
    destination =
        Optional.of(
            new Destination(
                "https://example.test/actionsvc/trigger-response",
                Optional.of(TokenFacts.OPAQUE),
                Optional.empty(),
                NOW));
    robot.clickOn("#send");
    assertThat(rules()).containsExactly("url-no-trailing-slash");

    robot.clickOn("Open profile");
    assertThat(openedProfile).isTrue();
    robot.clickOn(robot.from(find("#findings")).lookup(".link").nth(0).<Node>query());
    assertThat(changedUrls).containsExactly("https://example.test/actionsvc/trigger-response/");

    destination = Optional.empty();
    onFx(view::destinationChanged);
    assertThat(rules()).isEmpty();
  }

  @Test
  void aRawBodyCanBeAHandoverToo() {
    robot.clickOn("Raw body");
    onFx(root::layout);
    robot.clickOn("#botToBot");
    assertThat(onFx(() -> models.form().draft().botToBot())).isTrue();
    assertThat(robot.lookup("#botToBot").queryAll()).hasSize(1);

    robot.clickOn("Form");
    onFx(root::layout);

    assertThat(find("#botToBot").isVisible()).isTrue();
    assertThat(onFx(() -> models.form().draft().botToBot())).isTrue();
  }

  @Test
  void productionStandsOnTheButton() {
    onFx(() -> models.send().productionProperty().set(Optional.of("Acme")));

    assertThat(find("#send", Button.class).getText()).isEqualTo("Send to PRODUCTION - Acme");
  }

  @Test
  void aUserIsGivenANameOfOnesOwn() {
    fill();
    robot.clickOn("Rename…");
    onFx(() -> find("#sheetInput", TextField.class).setText("Annie"));
    robot.clickOn("#sheetYes");

    assertThat(ids.named).containsExactly(ANNA + "=Annie");
  }

  private void fill() {
    onFx(() -> models.form().replace(Starters.paymentDone().withUserId(Field.of(ANNA))));
  }

  private Node slotButton(String slot, SlotState state) {
    @SuppressWarnings("unchecked")
    Segmented<SlotState> choice = find(slot, Segmented.class);
    return choice.button(state);
  }

  private Node asyncButton(AsyncChoice option) {
    @SuppressWarnings("unchecked")
    Segmented<AsyncChoice> choice = find("#isAsyncSlot", Segmented.class);
    return choice.button(option);
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private List<String> rules() {
    return onFx(
        () -> models.findings().shown().stream().map(finding -> finding.rule().code()).toList());
  }

  private List<String> names() {
    return onFx(() -> models.form().variables().rows().stream().map(VariableRow::name).toList());
  }

  private static List<VariableRow> rows(String... names) {
    return List.of(names).stream().map(FormMouseTest::row).toList();
  }

  private static VariableRow row(String name) {
    return new VariableRow(true, name, VariableType.TEXT, "x");
  }
}
