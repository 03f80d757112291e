package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of every place and important state of the window with a past, light and dark. */
class ScreenTourTest extends TourStop {

  ScreenTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.used(folder, keychain));
  }

  @Test
  void everyAnswerThatTheArticleDocuments() throws TimeoutException {
    preset("Payment done");
    shoot("send-filled");
    send("Accepted. The redirect to module 1068935");
    shootAll("send-accepted");
    tab("Headers");
    shoot("send-headers");
    tab("Timing");
    shoot("send-timing");
    tab("Exchange");
    onFx(() -> find("#showPreview", ToggleButton.class).setSelected(true));
    shootAll("send-preview");
    onFx(() -> find("#showPreview", ToggleButton.class).setSelected(false));
    preset("Variables");
    send("Accepted: variables only");
    shoot("send-variables");
    preset("Silent");
    press("#send");
    assertThat(text("#send")).isEqualTo("Send anyway");
    shoot("send-findings");
    send("Documented error 1");
    shootAll("send-silent");
    preset("No user");
    send("Documented error 2: user_id is missing");
    shoot("send-missing-key");
    preset("Unknown module");
    send("Documented error 3: the module was not found");
    shoot("send-not-found");
    use("Acme test");
    preset("Payment done");
    send("Documented error 4");
    shoot("send-token-refused");
  }

  @Test
  void everythingThatTheArticleDoesNotDocument() throws Exception {
    preset("Payment done");
    TourFolder.fault(console(), "HTML_502");
    send("Undocumented answer");
    shoot("send-undocumented");
    TourFolder.fault(console(), "CUT_BEFORE_ANSWER");
    send("Outcome unknown");
    shoot("send-outcome-unknown");
    use("Acme staging (down)");
    send("Not sent");
    shoot("send-not-sent");
  }

  @Test
  void aRequestUnderWayAndCancelled() throws Exception {
    preset("Payment done");
    TourFolder.fault(console(), "SLOW", 60_000);
    press("#send");
    await(() -> seen("#cancelSend"));
    shootAll("send-sending");
    press("#cancelSend");
    await(() -> robot.lookup("#verdictTitle").tryQuery().isPresent() && !seen("#cancelSend"));
    shoot("send-cancelled");
  }

  @Test
  void aTokenThatIsAboutToEnd() throws TimeoutException {
    use("Acme demo");
    preset("Payment done");
    send("Documented error 4");
    assertThat(robot.lookup(".finding").queryAll()).isNotEmpty();
    shoot("send-token-expiring");
  }

  @Test
  void aBodyByHandAndAPastedRequest() throws TimeoutException {
    preset("Raw");
    assertThat(seen("#rawBody")).isTrue();
    shoot("send-raw");
    copied(
        "curl -X POST https://app.certainly.io/actionsvc/trigger-response/"
            + " -H 'Authorization: JWT abc.def.ghi' -d '{\"user_id\":\"webbot:x\","
            + "\"module_id\":\"1068935\",\"custom_vars\":{\"plan\":\"pro\"}}'");
    press("#pasteRequest");
    assertThat(seen("#tokenSheet")).isTrue();
    shoot("paste-token");
    press("#sheetCancel");
    assertThat(find("#userId", TextInputControl.class).getText()).isEqualTo("webbot:x");
    assertThat(seen("#fixAll")).isTrue();
    shoot("send-pasted");
  }

  @Test
  void productionIsImpossibleToMiss() throws TimeoutException {
    preset("Payment done");
    use("Acme production");
    assertThat(text("#send")).contains("Acme production");
    assertThat(find("#environment").getStyleClass()).contains("band-production");
    shoot("production-form");
    press("#send");
    assertThat(seen("#confirmSend")).isTrue();
    shootAll("production");
  }

  @Test
  void theHistoryAndOneEntryOfIt() throws TimeoutException {
    press("#goHistory");
    await(() -> seen("#historyCount") && text("#historyCount").startsWith("60"));
    shootAll("history");
    onFx(() -> shownHistory().getSelectionModel().select(1));
    await(() -> robot.lookup("#note").tryQuery().isPresent());
    shootAll("history-entry");
    onFx(() ->
        robot.lookup("#historyFilter").queryAllAs(TextInputControl.class).stream()
            .filter(field -> field.getScene() != null && seenNode(field))
            .forEach(field -> field.setText("nothing like this")));
    await(() -> text("#historyCount").startsWith("0"));
    shoot("history-nothing-fits");
  }

  @Test
  void theProfilesOfSomebodyWhoHasSome() throws TimeoutException {
    press("#goProfiles");
    ListView<?> list = find("#profiles", ListView.class);
    await(() -> list.getItems().size() == 5);
    onFx(() -> list.getSelectionModel().select(1));
    assertThat(text("#profileTitle")).startsWith("Acme production");
    shootAll("profiles");
    onFx(() -> list.getSelectionModel().select(0));
    shoot("profiles-sandbox");
    press("#newProfile");
    shoot("profiles-new");
  }

  @Test
  void settingsAndHelp() throws TimeoutException {
    press("#goSettings");
    assertThat(seen("#openDataFolder")).isTrue();
    shootAll("settings");
    press("#help");
    assertThat(seen(".window-sheet")).isTrue();
    shootAll("help");
  }

  private void tab(String name) {
    onFx(() -> {
      TabPane tabs = find(".tab-pane", TabPane.class);
      tabs.getSelectionModel()
          .select(
              tabs.getTabs().stream()
                  .filter(tab -> tab.getText().equals(name))
                  .findFirst()
                  .orElseThrow());
    });
  }

  private TableView<?> shownHistory() {
    return robot.lookup("#history").queryAllAs(TableView.class).stream()
        .filter(ScreenTourTest::seenNode)
        .findFirst()
        .orElseThrow();
  }

  private static boolean seenNode(javafx.scene.Node node) {
    return node == null || (node.isVisible() && seenNode(node.getParent()));
  }
}
