package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.AfterEach;
import triggerconsole.app.Console;
import triggerconsole.profile.Profile;
import triggerconsole.profile.keychain.MapKeychain;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.window.ConsoleWindow;
import triggerconsole.ui.window.MainWindow;
import triggerconsole.ui.window.Start;

/** The real window over a real console, looked at by its node ids. */
abstract class TourStop extends FxTest {

  /** Opens the console that the window is over. */
  interface Opening {
    Console with(MapKeychain keychain) throws IOException;
  }

  final MapKeychain keychain = new MapKeychain();
  private final Console console;
  private final Start start;
  private ConsoleWindow window;

  TourStop(Opening opening) throws IOException {
    this.console = opening.with(keychain);
    this.start = Start.load(console);
  }

  @Override
  protected Parent root() {
    window = new ConsoleWindow(console, start);
    return window.window().root();
  }

  @AfterEach
  void closeConsole() {
    window.close();
    console.close();
  }

  Console console() {
    return console;
  }

  MainWindow window() {
    return window.window();
  }

  /** Writes it light and dark as on a usual screen. */
  void shoot(String name) {
    shoot(name, 1360, 860);
  }

  /** The same, and in the smallest window, there at the largest zoom too. */
  void shootAll(String name) {
    shoot(name);
    shoot(name + "-small", 960, 640);
    onFx(() -> theme.apply(new Look(false, 200, true)));
    Look zoomed = new Look(false, 200, true);
    // What measures itself by the size of the text needs a pulse or two to come to rest.
    onFx(() -> theme.apply(zoomed));
    onFx(() -> Screens.shoot(name + "-zoomed", stage.getScene(), theme, zoomed));
    onFx(() -> theme.apply(Look.LIGHT));
  }

  void press(String id) {
    onFx(() -> find(id, ButtonBase.class).fire());
  }

  void preset(String name) throws TimeoutException {
    MenuButton menu = find("#presets", MenuButton.class);
    await(() -> menu.getItems().stream().anyMatch(item -> name.equals(item.getText())));
    onFx(() ->
        menu.getItems().stream()
            .filter(item -> name.equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  /** Begins to work with the profile of this name. */
  void use(String name) throws TimeoutException {
    choose(name);
    await(() -> !text("#token").contains("unknown"));
  }

  void choose(String name) {
    onFx(() -> {
      @SuppressWarnings("unchecked")
      ComboBox<Profile> picker = find("#profile", ComboBox.class);
      picker.setValue(
          picker.getItems().stream()
              .filter(profile -> profile.name().equals(name))
              .findFirst()
              .orElseThrow());
    });
  }

  /** Presses Send, a second time when the findings stopped it, and waits for the verdict. */
  void send(String verdict) throws TimeoutException {
    press("#send");
    if (text("#send").startsWith("Send anyway")) {
      press("#send");
    }
    await(() -> !find("#send", Button.class).isDisabled());
    await(() -> text("#verdictTitle").startsWith(verdict));
    assertThat(text("#verdictTitle")).startsWith(verdict);
    await(() -> find("#history", TableView.class).getSelectionModel().getSelectedIndex() == 0);
  }

  void copied(String text) {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  String text(String id) {
    return find(id, Labeled.class).getText();
  }

  /** Whether a node of this id is to be seen. */
  boolean seen(String id) {
    return robot.lookup(id).queryAll().stream().anyMatch(TourStop::visible);
  }

  private static boolean visible(Node node) {
    return node.getParent() == null
        ? node.isVisible()
        : node.isVisible() && visible(node.getParent());
  }

  void shoot(String name, int width, int height) {
    resize(width, height);
    onFx(() -> Screens.shoot(name, stage.getScene(), theme));
    assertThat(Path.of("target/screens/" + name + "-dark.png")).isNotEmptyFile();
  }

  private void resize(int width, int height) {
    onFx(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
    });
  }
}
