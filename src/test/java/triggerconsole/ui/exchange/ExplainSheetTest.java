package triggerconsole.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.kit.SheetLayer;

class ExplainSheetTest extends FxTest {

  private static final String ACCEPTED = "{\"error\":[],\"message\":\"1\"}";
  private static final String SILENT = "{\"user_id\":\"x\",\"module_id\":5}";

  private SheetLayer layer;

  @Override
  protected Parent root() {
    layer = new SheetLayer(new VBox());
    return layer;
  }

  @BeforeEach
  void openSheet() {
    onFx(() -> ExplainSheet.open(layer, new DirectBackground()));
  }

  @Test
  void theRequestDecidesWhatAnAnswerOfASuccessMeans() {
    answer(ACCEPTED);
    assertThat(explained()).contains("which is not known");
    onFx(() -> find("#explainRequest", TextArea.class).setText(SILENT));
    assertThat(explained()).contains("Documented error 1");
  }

  @Test
  void anAnswerOfMoreThan64MbIsUndocumentedAndShownInPart() {
    answer(ACCEPTED + " ".repeat(AnswerBody.LIMIT) + "x");
    assertThat(find("#explainAnswer", TextArea.class).getText()).hasSizeLessThan(10_000);
    assertThat(explained()).contains("more than 64 MB");
  }

  @Test
  void aLongAnswerIsJudgedWhole() {
    answer("{\"filler\":\"" + "x".repeat(1_000_000) + "\"," + ACCEPTED.substring(1));
    TextArea area = find("#explainAnswer", TextArea.class);
    assertThat(area.getText()).hasSizeLessThan(10_000);
    assertThat(area.isEditable()).isFalse();
    assertThat(robot.lookup("Clear").tryQuery()).isPresent();
    assertThat(explained()).contains("which is not known");
    robot.clickOn("Clear");
    assertThat(area.getText()).isEmpty();
    assertThat(area.isEditable()).isTrue();
    assertThat(explained()).contains("nothing in it");
  }

  @Test
  void aStatusThatIsNoneIsSaid() {
    answer(ACCEPTED);
    onFx(() -> find("#explainStatus", TextField.class).setText("ok"));
    robot.clickOn("#explainDo");
    assertThat(
            robot
                .lookup(
                    "A status is a number from 100 to 999. Leave it empty when it is not known.")
                .tryQuery())
        .isPresent();
  }

  @Test
  void everythingThatCanHaveTheFocusHasAName() {
    answer("x".repeat(200_000));
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(layer))).isEmpty();
  }

  private void answer(String text) {
    onFx(() -> find("#explainAnswer", TextArea.class).setText(text));
  }

  private String explained() {
    robot.clickOn("#explainDo");
    return find("#verdictTitle", Label.class).getText();
  }
}
