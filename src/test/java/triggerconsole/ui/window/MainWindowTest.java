package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.settings.Settings;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Look;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.window.MainWindow.Parts;

final class MainWindowTest extends FxTest {

  private static final Profile SANDBOX =
      Profile.sandbox("http://127.0.0.1:43117/actionsvc/trigger-response/");
  private static final Profile PRODUCTION =
      new Profile(
          "Acme production",
          Environment.PRODUCTION,
          "https://app.certainly.io/actionsvc/trigger-response/");

  private final List<Settings> kept = new ArrayList<>();
  private final FakePlace send = new FakePlace("send");
  private final FakePlace history = new FakePlace("history");
  private final FakePlace profiles = new FakePlace("profiles");
  private Desk desk;
  private Preferences preferences;
  private WindowTroubles troubles;
  private MainWindow window;

  @Override
  protected Parent root() {
    desk = new Desk(SANDBOX);
    desk.profiles().add(PRODUCTION);
    desk.exchanges().set(1284);
    NoticeBar notices = new NoticeBar();
    SheetLayer sheets = new SheetLayer();
    troubles =
        new WindowTroubles(
            notices, sheets, Map.of(), fault -> new Crash("1a2b3c4d", "details of " + fault));
    preferences = new Preferences(Settings.DEFAULT, new DirectBackground(), kept::add);
    window =
        new MainWindow(
            new Parts(
                desk,
                preferences,
                new SimpleStringProperty("Token in Keychain · opaque"),
                new SimpleObjectProperty<>(Tone.NEUTRAL),
                notices,
                sheets,
                List.of(
                    new PlaceEntry("goSend", "Send", Octicons.PAPER_AIRPLANE_16, false, () -> send),
                    new PlaceEntry(
                        "goHistory", "History", Octicons.HISTORY_16, false, () -> history),
                    new PlaceEntry(
                        "goProfiles", "Profiles", Octicons.KEY_16, true, () -> profiles))));
    return window.root();
  }

  @Test
  void placesAreReachedByMouse() {
    robot.clickOn("#goHistory");
    assertThat(window.place()).isSameAs(history);
    assertThat(find("#goHistory", ToggleButton.class).isSelected()).isTrue();
    robot.clickOn("#goHistory");
    assertThat(find("#goHistory", ToggleButton.class).isSelected()).isTrue();
    assertThat(history.asked).containsExactly("show");
  }

  @Test
  void theKeysOfThePlaceInFrontLeadBackToWhereOneWasInIt() {
    onFx(() -> find("#sendSecond").requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("sendSecond");
    onFx(() -> find("#profile").requestFocus());

    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);

    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("sendSecond");
  }

  @Test
  void placesAreReachedByKeysAndTheFocusReturnsWhereItWas() {
    robot.clickOn("#sendSecond");
    ctrl(KeyCode.DIGIT2);
    assertThat(window.place()).isSameAs(history);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("historyFirst");
    ctrl(KeyCode.DIGIT1);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("sendSecond");
  }

  @Test
  void searchHelpAndEscapeGoToThePlaceInFront() {
    robot.clickOn("#sendFirst");
    ctrl(KeyCode.F);
    robot.push(KeyCode.F1);
    robot.push(KeyCode.ESCAPE);
    assertThat(send.asked).containsExactly("show", "search", "help", "escape");
  }

  @Test
  void anOpenSheetKeepsTheKeysFromThePlaces() {
    robot.clickOn("#help");
    ctrl(KeyCode.DIGIT2);
    assertThat(window.root().isOpen()).isTrue();
    assertThat(window.place()).isSameAs(send);
    robot.push(KeyCode.ESCAPE);
    assertThat(window.root().isOpen()).isFalse();
    assertThat(send.asked).doesNotContain("escape");
  }

  @Test
  void zoomGoesByKeysAndIsKept() {
    robot.clickOn("#sendFirst");
    ctrl(KeyCode.EQUALS);
    assertThat(kept.getLast().zoomPercent()).isEqualTo(110);
    ctrl(KeyCode.MINUS);
    ctrl(KeyCode.MINUS);
    assertThat(kept.getLast().zoomPercent()).isEqualTo(90);
    ctrl(KeyCode.DIGIT0);
    assertThat(kept.getLast().zoomPercent()).isEqualTo(100);
  }

  @Test
  void productionIsARedBarWithNameAndHost() {
    assertThat(find("#environment").getStyleClass()).contains("band-sandbox");
    ComboBox<?> picker = find("#profile", ComboBox.class);
    onFx(() -> picker.getSelectionModel().select(1));
    assertThat(desk.profile().get()).isEqualTo(PRODUCTION);
    assertThat(find("#environment").getStyleClass()).contains("band-production");
    assertThat(robot.lookup("#environment .label").queryAs(Labeled.class).getText())
        .isEqualTo("PRODUCTION - Acme production · app.certainly.io");
    assertThat(find("#environment").getBoundsInParent().getHeight()).isGreaterThan(20);
  }

  @Test
  void theProfileIsChosenByKeys() {
    onFx(() -> find("#profile").requestFocus());
    robot.push(KeyCode.DOWN);
    assertThat(desk.profile().get()).isEqualTo(PRODUCTION);
  }

  @Test
  void theTokenLeadsToTheProfiles() {
    robot.clickOn("#token");
    assertThat(window.place()).isSameAs(profiles);
  }

  @Test
  void troubleIsANoticeThatOffersItsRemedy() {
    List<String> tries = new ArrayList<>();
    onFx(() ->
        troubles.trouble(
            new ConsoleException("The disk is full.", Remedy.TRY_AGAIN), () -> tries.add("again")));
    robot.clickOn("Try again");
    assertThat(tries).containsExactly("again");
    assertThat(find("#notices").isVisible()).isFalse();
  }

  @Test
  void aBugIsShownOnceWithItsCodeAndDetailsToCopy() {
    onFx(() -> troubles.bug(new IllegalStateException("x")));
    onFx(() -> troubles.bug(new IllegalStateException("x")));
    assertThat(robot.lookup("#crash").queryAll()).hasSize(1);
    robot.clickOn("Copy details");
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).startsWith("details of");
  }

  @Test
  void everyControlHasANameForScreenReaders() {
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(window.root()))).isEmpty();
  }

  @Test
  void picturesOfTheWindow() {
    onFx(() -> {
      Screens.shoot("window", stage.getScene(), theme);
      desk.profile().set(PRODUCTION);
      Screens.shoot("window-production", stage.getScene(), theme);
      Screens.shoot("window-200", stage.getScene(), theme, new Look(false, 200, true));
      theme.apply(Look.LIGHT);
    });
    robot.clickOn("#help");
    onFx(() -> Screens.shoot("window-help", stage.getScene(), theme));
    assertThat(Path.of("target/screens/window-help-dark.png")).exists();
  }

  private void ctrl(KeyCode key) {
    robot.press(KeyCode.CONTROL).push(key).release(KeyCode.CONTROL);
  }
}
