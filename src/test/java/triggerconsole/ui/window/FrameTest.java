package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.profile.Profile;
import triggerconsole.settings.Settings;
import triggerconsole.settings.Theme;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.FxBackground;
import triggerconsole.ui.kit.NoticeBar;
import triggerconsole.ui.kit.Preferences;
import triggerconsole.ui.kit.SheetLayer;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.window.MainWindow.Parts;

final class FrameTest extends FxTest {

  private final UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
  private final List<Settings> kept = new CopyOnWriteArrayList<>();
  private FxBackground background;
  private Preferences preferences;
  private MainWindow window;
  private Stage framed;

  @Override
  protected Parent root() {
    return new Button("elsewhere");
  }

  private void openFrame() {
    NoticeBar notices = new NoticeBar();
    SheetLayer sheets = new SheetLayer();
    background =
        new FxBackground(
            new WindowTroubles(
                notices, sheets, Map.of(), fault -> new Crash("code", fault.getMessage())));
    preferences = new Preferences(Settings.DEFAULT, background, kept::add);
    FakePlace place = new FakePlace("send");
    window =
        new MainWindow(
            new Parts(
                new Desk(Profile.sandbox("http://127.0.0.1:1/")),
                preferences,
                new SimpleStringProperty(""),
                new SimpleObjectProperty<>(Tone.NEUTRAL),
                notices,
                sheets,
                List.of(new PlaceEntry("goSend", "Send", Octicons.CLOCK_16, false, () -> place))));
    framed = new Stage();
    new Frame(framed, window, preferences).show();
  }

  @AfterEach
  void closeFrame() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    onFx(() -> {
      background.close();
      framed.close();
    });
  }

  @Test
  void theTitleNamesThePlaceAndTheProgram() {
    onFx(this::openFrame);
    assertThat(framed.getTitle()).isEqualTo("send - Trigger Console");
    assertThat(framed.getIcons()).hasSize(6);
  }

  @Test
  void theLookFollowsTheSettingsAtOnce() {
    onFx(this::openFrame);
    onFx(() -> preferences.change(settings -> settings.withTheme(Theme.DARK).withZoomPercent(150)));
    assertThat(window.root().getStyleClass()).contains("dark", "zoom-150");
    onFx(() -> preferences.change(settings -> settings.withTheme(Theme.LIGHT)));
    assertThat(window.root().getStyleClass()).contains("light").doesNotContain("dark");
  }

  @Test
  void theSizeIsKeptForTheNextStart() throws Exception {
    onFx(this::openFrame);
    onFx(() -> {
      framed.setWidth(980);
      framed.setHeight(700);
    });
    await(() -> !kept.isEmpty());
    assertThat(kept.getLast().window().width()).isEqualTo(980);
  }

  @Test
  void aFaultThatNobodyCaughtOnAnyThreadIsShownAsABug() throws Exception {
    onFx(this::openFrame);
    onFx(() -> Frame.tellBugs(background));
    Thread.ofVirtual()
        .start(() -> {
          throw new IllegalStateException("somewhere");
        })
        .join();
    await(() -> window.root().isOpen());
    assertThat(window.root().lookup("#crash")).isNotNull();
  }
}
