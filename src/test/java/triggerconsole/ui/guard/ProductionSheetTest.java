package triggerconsole.ui.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.settings.Names;
import triggerconsole.trigger.Body;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.guard.ProductionQuestion.Goal;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.SheetLayer;

class ProductionSheetTest extends FxTest {

  private static final String ANNA = "webbot:d0f23640-2dc2-11e8-a182-89f9297141e0";

  private static final Look LARGE = new Look(false, 200, true);

  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private SheetLayer layer;

  @Override
  protected Parent root() {
    Button send = new Button("Send");
    send.setId("send");
    send.setOnAction(event -> ask(",\"is_async\":true"));
    layer = new SheetLayer(send);
    return layer;
  }

  @Test
  void onlyThePressOfItsOwnButtonSends() {
    robot.clickOn("#send").clickOn("#confirmSend");
    assertThat(sent).hasValue(1);
    assertThat(refused).hasValue(0);
    assertThat(layer.isOpen()).isFalse();
  }

  @Test
  void byKeyboardTheButtonHasToBeGoneToFirst() {
    robot.clickOn("#send");
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(find("#sheetCancel"));
    robot.push(KeyCode.TAB).push(KeyCode.SPACE);
    assertThat(sent).hasValue(1);
  }

  @Test
  void aHeldEnterNeverConfirms() {
    robot.clickOn("#send");
    for (int i = 0; i < 20; i++) {
      robot.press(KeyCode.ENTER);
    }
    robot.release(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    assertThat(sent).hasValue(0);
  }

  @Test
  void escapeCancelsAndTheFocusReturns() {
    robot.clickOn("#send").push(KeyCode.ESCAPE);
    assertThat(layer.isOpen()).isFalse();
    assertThat(sent).hasValue(0);
    assertThat(refused).hasValue(1);
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(find("#send"));
  }

  @Test
  void theSheetIsNamedByItsQuestionAndEverythingInItHasAName() {
    onFx(() -> ask(""));
    assertThat(find("#productionSheet").getAccessibleText())
        .startsWith("Move Anna (webbot:d0f2…41e0) to “Payment received” (1068935)")
        .contains("nobody is moved");
    assertThat(find("#confirmSend", Button.class).isDefaultButton()).isFalse();
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(layer))).isEmpty();
    assertThat(robot.lookup(ANNA).queryAs(Label.class).getStyleClass()).contains("mono");
    onFx(() -> Screens.shoot("production-sheet", stage.getScene(), theme));
  }

  @Test
  void atTwiceTheSizeTheButtonsStayWithinTheSmallestWindow() {
    onFx(() -> theme.apply(LARGE));
    onFx(() -> ask(",\"is_async\":false,\"user_id\":\"" + ANNA + "\""));
    onFx(() -> Screens.shoot("production-sheet-200", stage.getScene(), theme, LARGE));
    Bounds yes =
        onFx(() -> find("#confirmSend").localToScene(find("#confirmSend").getLayoutBounds()));
    assertThat(yes.getMaxY()).isLessThanOrEqualTo(640);
    assertThat(yes.getMaxX()).isLessThanOrEqualTo(960);
  }

  private void ask(String more) {
    Body body =
        Body.of(
            ("{\"user_id\":\"%s\",\"module_id\":1068935,\"wait_time\":0,\"custom_vars\":"
                    + "{\"order_id\":\"A-2291\",\"payment_status\":\"paid\"}%s}")
                .formatted(ANNA, more));
    ProductionSheet.ask(
        layer,
        ProductionQuestion.of(
            new Goal("Acme shop", "https://app.certainly.io/actionsvc/trigger-response/"),
            body,
            new Names(Map.of(ANNA, "Anna"), Map.of("1068935", "Payment received")),
            List.of()),
        sent::incrementAndGet,
        refused::incrementAndGet);
  }
}
