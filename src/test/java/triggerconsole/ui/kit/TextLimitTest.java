package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import triggerconsole.ui.FxTest;

class TextLimitTest extends FxTest {

  private TextField field;

  @Override
  protected Parent root() {
    field = new TextField("kept");
    TextLimit.set(field, TextLimit.LINE);
    return new VBox(field);
  }

  @Test
  void tenMegabytesChangeNothingAndItIsSaidBelowTheField() {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString("x".repeat(10_000_000));
      Clipboard.getSystemClipboard().setContent(content);
      field.requestFocus();
      field.end();
    });
    robot.push(KeyCode.CONTROL, KeyCode.V);

    assertThat(field.getText()).isEqualTo("kept");
    assertThat(onFx(TextLimitTest::tip)).contains("20000").contains("10000004");
    robot.write("!");
    assertThat(field.getText()).isEqualTo("kept!");
    assertThat(onFx(TextLimitTest::tip)).isEmpty();
  }

  @Test
  void escapeReachesWhatIsAroundTheField() {
    AtomicInteger heard = new AtomicInteger();
    onFx(() -> {
      field
          .getParent()
          .addEventHandler(
              KeyEvent.KEY_PRESSED,
              event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                  heard.incrementAndGet();
                }
              });
      field.requestFocus();
    });
    robot.push(KeyCode.ESCAPE);
    assertThat(heard).hasValue(1);
  }

  private static String tip() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof PopupWindow && window instanceof Tooltip)
        .map(window -> ((Tooltip) window).getText())
        .findFirst()
        .orElse("");
  }
}
