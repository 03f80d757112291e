package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.Canary;
import triggerconsole.history.Export;
import triggerconsole.history.Export.Format;
import triggerconsole.history.Query;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.trigger.Token;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.kit.CodeText;

/** The token is in the keychain and on the wire, and nowhere else (contract, section 3). */
class WindowCanaryTest extends WholeWindow {

  private static final String CANARY = "CANARY-7f3a/0b1c+2d3e=4f5a&6b7c\"8d9e\\f0a1-2b3c==";
  private static final Canary SEARCH = new Canary(CANARY);

  private final List<String> seen = new ArrayList<>();

  @Test
  void theTokenThatWentThroughTheWindowIsInNoFileNoTextAndNoClipboard()
      throws TimeoutException, IOException {
    Profile profile = new Profile("canary", Environment.TEST, console.sandbox().url());
    console.profileEditor().add(profile);
    use(profile);
    pasteToken();
    robot.clickOn("#goSend");
    fill(ANNA, "1068935");
    robot.clickOn("#send");
    awaitCompleted(1);
    look();

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    await(() -> robot.lookup("#historyCount").tryQuery().isPresent());
    await(() -> find("#history", HistoryTable.class).getItems().size() == 1);
    onFx(() -> find("#history", HistoryTable.class).getSelectionModel().select(0));
    robot.clickOn("#copyCurl");
    await(() -> clipboard().contains("$TRIGGER_CONSOLE_TOKEN"));
    look();
    export("all.json");
    export("all.csv");

    crash();
    look();
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#goSettings").clickOn("#reduceMotion");
    look();
    restart();

    assertThat(keychain.entries()).containsValue(CANARY);
    assertThat(seen).isNotEmpty().allSatisfy(text -> assertThat(SEARCH.in(text)).isEmpty());
    assertThat(SEARCH.inFiles(temporary)).isEmpty();
    assertThat(temporary.resolve("all.csv")).isNotEmptyFile();
    assertThat(folder().resolve("logs")).isNotEmptyDirectory();
  }

  private void pasteToken() throws TimeoutException {
    robot.clickOn("#token");
    await(() -> listed().isPresent());
    robot.clickOn(listed().orElseThrow());
    await(() -> robot.lookup("#pasteToken").tryQuery().isPresent());
    robot.clickOn("#pasteToken");
    clip("JWT " + CANARY);
    robot.push(KeyCode.CONTROL, KeyCode.V);
    clip("");
    look();
    robot.clickOn("#storeToken");
    awaitHere(() -> keychain.entries().containsValue(CANARY));
    await(() -> robot.lookup("#tokenSheet").tryQuery().isEmpty());
    look();
  }

  private Optional<Node> listed() {
    return robot
        .lookup("#profiles .label")
        .match((Node node) -> node instanceof Labeled one && "canary".equals(one.getText()))
        .tryQuery();
  }

  /** A bug in whose details a token would stand if it had a text form. */
  private void crash() throws TimeoutException {
    Token token = new Token(CANARY);
    onFx(() ->
        window
            .background()
            .run(
                "a bug",
                () -> {
                  throw new IllegalStateException("with " + token);
                },
                never -> {}));
    await(() -> robot.lookup("#crash").tryQuery().isPresent());
  }

  private void export(String name) {
    Path file = temporary.resolve(name);
    new Export(console.history())
        .write(console.history().find(Query.ALL), file, Format.of(file), written -> {});
  }

  /** Remembers every text that is shown now, and the clipboard's. */
  private void look() {
    onFx(() -> {
      for (Node node : stage.getScene().getRoot().lookupAll("*")) {
        switch (node) {
          case Labeled labeled -> add(labeled.getText());
          case CodeText code -> add(code.text());
          case TextInputControl field when !"tokenField".equals(field.getId()) ->
              add(field.getText());
          default -> {}
        }
        add(node.getAccessibleText());
      }
      add(clipboard());
    });
  }

  private void add(String text) {
    if (text != null) {
      seen.add(text);
    }
  }

  private static String clipboard() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }
}
