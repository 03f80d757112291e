package triggerconsole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import triggerconsole.base.JsonWriter.Span;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;

final class CodeTextTest extends FxTest {

  private static final String ANSWER =
      """
      {
        "message": null,
        "error": [
          {
            "location": "Backend",
            "msg": "Invalid Authentication credentials"
          }
        ]
      }\
      """;

  private CodeText code;

  @Override
  protected Parent root() {
    code = new CodeText("Answer");
    code.setId("code");
    StackPane pane = new StackPane(code);
    pane.getStyleClass().add("pad-16");
    return pane;
  }

  @Test
  void allIsSelectedAndCopied() {
    onFx(() -> code.show(Code.json(ANSWER)));
    robot.clickOn("#code");
    robot.press(KeyCode.CONTROL).push(KeyCode.A).push(KeyCode.C).release(KeyCode.CONTROL);
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(ANSWER);
  }

  @Test
  void keysSelectFromTheCaret() {
    onFx(() -> {
      code.show(Code.json(ANSWER));
      code.requestFocus();
    });
    robot.push(KeyCode.DOWN).push(KeyCode.END);
    robot.press(KeyCode.SHIFT).push(KeyCode.HOME).release(KeyCode.SHIFT);
    assertThat(onFx(code::selected)).isEqualTo("  \"message\": null,");
  }

  @Test
  void aDoubleClickSelectsAWord() {
    onFx(() -> code.show(Code.plain("webbot:d0f23640-2dc2")));
    robot.moveTo("#code").moveTo("webbot:d0f23640-2dc2").doubleClickOn();
    assertThat(onFx(code::selected)).isEqualTo("d0f23640-2dc2");
  }

  @Test
  void ctrlFFindsAroundTheEndAndEscapeReturns() {
    onFx(() -> {
      code.show(Code.json(ANSWER));
      code.requestFocus();
    });
    robot.press(KeyCode.CONTROL).push(KeyCode.F).release(KeyCode.CONTROL);
    robot.write("invalid auth");
    assertThat(onFx(code::selected)).isEqualTo("Invalid Auth");
    robot.push(KeyCode.ENTER);
    assertThat(onFx(code::selected)).isEqualTo("Invalid Auth");
    robot.push(KeyCode.ESCAPE);
    assertThat(onFx(() -> code.isFocused())).isTrue();
  }

  @Test
  void aMegabyteOnOneLineShowsItsLastCharacter() {
    String text = "{\"k\":\"" + "a".repeat(1_000_000) + "é\"}";
    onFx(() -> {
      code.show(Code.json(text));
      code.requestFocus();
    });
    robot.press(KeyCode.CONTROL).push(KeyCode.END).release(KeyCode.CONTROL);
    assertThat(robot.lookup(".code-plain").queryAllAs(Text.class))
        .anyMatch(part -> part.getText().endsWith("}"));
    assertThat(robot.lookup(".list-cell").queryAll()).hasSizeLessThan(100);
  }

  @Test
  void picturesOfTheViewer() {
    onFx(() -> {
      code.show(
          Code.json(ANSWER)
              .after("POST /actionsvc/trigger-response/\nContent-Type: application/json\n\n"));
      int at = code.text().indexOf("\"Invalid");
      code.highlight(List.of(new Span(at, at + 36)), Tone.DANGER);
      code.select(10, 20);
      Screens.shoot("kit-code", stage.getScene(), theme);
      Screens.shoot("kit-code-200", stage.getScene(), theme, new Look(false, 200, true));
    });
    assertThat(code.queryAccessibleAttribute(AccessibleAttribute.TEXT).toString())
        .contains("Invalid");
  }
}
