package triggerconsole.ui.send.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.send.form.SendViewModel.State;

class FormKeyboardTest extends FormTest {

  @Test
  void aDraftThatIsLoadedOpensNoListOfIds() {
    onFx(view::shown);
    onFx(() -> models.form().userId().textProperty().set("webbot"));
    assertThat(popups()).isZero();

    robot.push(KeyCode.END).write(":");
    assertThat(popups()).isOne();
    robot.push(KeyCode.BACK_SPACE);
    assertThat(popups()).isOne();
  }

  private long popups() {
    return onFx(() -> Window.getWindows().stream().filter(PopupWindow.class::isInstance).count());
  }

  @Test
  void theFocusStaysOnTheLinkBelowAFieldThoughLeavingTheFieldFoundSomething() {
    onFx(() -> find("#moduleId").requestFocus());
    robot.write("12x");

    robot.push(KeyCode.TAB);

    assertThat(onFx(() -> models.findings().hasErrors())).isTrue();
    assertThat(onFx(() -> stage.getScene().getFocusOwner()))
        .isInstanceOfSatisfying(Link.class, link -> assertThat(link.getText()).isEqualTo("Name…"));
    robot.push(KeyCode.TAB);
    assertThat(find("#waitTimeSlot").isFocusWithin()).isTrue();
  }

  @Test
  void aRequestIsWrittenAndSentByKeyboardAlone() {
    onFx(view::shown);
    robot.write("webbot:x");
    tabTo("moduleId");
    robot.write("1068935");
    tabTo("newVariable");
    robot.write("plan").push(KeyCode.ENTER);
    robot.write("pro").push(KeyCode.ENTER);
    robot.write("seats").push(KeyCode.ENTER);
    robot.write("3").push(KeyCode.ENTER);

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(port.orders)
        .singleElement()
        .extracting(order -> order.body().text())
        .isEqualTo(
            """
            {"user_id":"webbot:x","module_id":1068935,"wait_time":0,\
            "custom_vars":{"plan":"pro","seats":"3"},"is_async":true}\
            """);
  }

  @Test
  void aHeldControlEnterIsOneRequestEvenWhenTheAnswerComesAtOnce() {
    port.endAtOnce = true;
    fill();
    robot.press(KeyCode.CONTROL);
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.ENTER);
    robot.release(KeyCode.ENTER, KeyCode.CONTROL);
    assertThat(port.orders).hasSize(1);

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(port.orders).hasSize(2);
  }

  @Test
  void aHeldEnterOnTheButtonIsOneRequest() {
    port.endAtOnce = true;
    fill();
    onFx(() -> find("#send").requestFocus());
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.ENTER);
    robot.press(KeyCode.ENTER);
    robot.release(KeyCode.ENTER);

    assertThat(port.orders).hasSize(1);
  }

  @Test
  void escapeCancelsASendAndNothingIsPressedTwiceMeanwhile() {
    fill();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(port.orders).hasSize(1);
    assertThat(find("#cancelSend").isVisible()).isTrue();
    assertThat(find("#send").isDisabled()).isTrue();

    robot.push(KeyCode.ESCAPE);

    assertThat(port.cancelled).isOne();
    assertThat(find("#send").isDisabled()).isFalse();
  }

  @Test
  void aKeyPressedTwiceOnTheButtonDoesNotCancelWhatItSent() {
    fill();
    onFx(() -> find("#send").requestFocus());
    robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.SPACE);
    assertThat(port.orders).hasSize(1);
    assertThat(port.cancelled).isZero();

    robot.push(KeyCode.ESCAPE);

    assertThat(find("#send").isFocused()).isTrue();
  }

  @Test
  void undoInAFieldForANewVariableStaysThereWhileSomethingIsTyped() {
    onFx(() -> models.form().userId().textProperty().set("kept"));
    robot.clickOn("#newVariable").write("x").push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(find("#userId", TextField.class).getText()).isEqualTo("kept");

    robot.push(KeyCode.CONTROL, KeyCode.Z);

    assertThat(find("#userId", TextField.class).getText()).isEmpty();
  }

  @Test
  void theTypeIsChosenWithTheKeysToo() {
    onFx(() -> {
      models.form().variables().add("a");
      find("#customVars").requestFocus();
      find("#customVars", VariablesTable.class).selectRow(0);
    });
    robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertThat(rows().getFirst().type()).isEqualTo(VariableType.NUMBER);
  }

  @Test
  void anErrorStopsOnceThenSendAnywayStandsOnTheButton() {
    onFx(view::shown);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(port.orders).isEmpty();
    assertThat(find("#send", Button.class).getText()).isEqualTo("Send anyway");
    assertThat(find("#findings").isVisible()).isTrue();

    robot.push(KeyCode.CONTROL, KeyCode.ENTER);

    assertThat(port.orders).singleElement().matches(SendPort.Order::anyway);
  }

  @Test
  void findingsComeOnLeavingAFieldAndGoWhileTyping() {
    onFx(view::shown);
    robot.push(KeyCode.TAB);
    assertThat(shownRules()).containsExactly("user-id-blank");
    onFx(() -> view.goTo("/user_id"));

    robot.write("w");

    assertThat(shownRules()).isEmpty();
  }

  @Test
  void theTableIsWorkedWithLikeASpreadsheet() {
    onFx(() -> {
      models.form().variables().add("a");
      models.form().variables().add("b");
      find("#customVars").requestFocus();
      find("#customVars", VariablesTable.class).selectRow(0);
    });
    robot.push(KeyCode.F2).write("x").push(KeyCode.TAB).write("1").push(KeyCode.TAB);
    robot.write("y").push(KeyCode.ENTER);
    assertThat(rows()).extracting(VariableRow::name).containsExactly("x", "y");
    assertThat(rows().getFirst().value()).isEqualTo("1");

    onFx(() -> find("#customVars").requestFocus());
    onFx(() -> find("#customVars", VariablesTable.class).selectRow(0));
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(rows()).extracting(VariableRow::name).containsExactly("y", "x");
    robot.push(KeyCode.SPACE);
    assertThat(rows()).extracting(VariableRow::enabled).containsExactly(true, false);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(rows()).hasSize(3);
    robot.push(KeyCode.DELETE);
    assertThat(rows()).extracting(VariableRow::name).containsExactly("y", "x");
  }

  @Test
  void escapeInACellGivesUpAndLeavingKeepsWhatWasTyped() {
    onFx(() -> {
      models.form().variables().add("a");
      find("#customVars", VariablesTable.class).editName(0);
    });
    robot.write("lost").push(KeyCode.ESCAPE);
    assertThat(rows()).extracting(VariableRow::name).containsExactly("a");

    onFx(() -> find("#customVars", VariablesTable.class).editName(0));
    robot.write("kept");
    onFx(() -> view.goTo("/user_id"));

    assertThat(rows()).extracting(VariableRow::name).containsExactly("kept");
  }

  @Test
  void knownUsersAreOfferedAndChosenWithTheKeys() {
    onFx(view::shown);
    robot.write("ann");
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

    assertThat(find("#userId", TextField.class).getText()).isEqualTo(ANNA);
    assertThat(port.orders).isEmpty();
  }

  @Test
  void arrowsStepTheWaitTime() {
    onFx(() -> view.goTo("/wait_time"));
    robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.DOWN).push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    assertThat(find("#waitTime", TextField.class).getText()).isEqualTo("0");

    robot.push(KeyCode.UP);

    assertThat(body()).contains("\"wait_time\":1");
  }

  private void fill() {
    onFx(() -> {
      view.shown();
      models.form().userId().textProperty().set(ANNA);
      models.form().moduleId().textProperty().set("1068935");
    });
    assertThat(models.send().stateProperty().get()).isEqualTo(State.READY);
  }

  private void tabTo(String id) {
    for (int i = 0; i < 30; i++) {
      robot.push(KeyCode.TAB);
      if (id.equals(stage.getScene().getFocusOwner().getId())) {
        return;
      }
    }
    throw new AssertionError(id + " was not reached by the Tab key");
  }

  private List<VariableRow> rows() {
    return onFx(() -> List.copyOf(models.form().variables().rows()));
  }

  private List<String> shownRules() {
    return onFx(
        () -> models.findings().shown().stream().map(finding -> finding.rule().code()).toList());
  }
}
