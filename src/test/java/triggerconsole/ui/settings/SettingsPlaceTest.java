package triggerconsole.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.settings.Settings;
import triggerconsole.settings.Theme;
import triggerconsole.ui.AccessibleTextWalker;
import triggerconsole.ui.DirectBackground;
import triggerconsole.ui.FakeDialogs;
import triggerconsole.ui.FxTest;
import triggerconsole.ui.Screens;
import triggerconsole.ui.kit.Preferences;

final class SettingsPlaceTest extends FxTest {

  private static final Path GOOD = Path.of("company-ca.pem");

  private final List<Settings> kept = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final FakeDialogs dialogs = new FakeDialogs();

  private final SettingsPort port =
      new SettingsPort() {
        @Override
        public void openDataFolder() {
          opened.add("folder");
        }

        @Override
        public void checkCertificates(Path file) {
          if (!file.equals(GOOD)) {
            throw new ConsoleException("There is no certificate in " + file, Remedy.NONE);
          }
        }
      };

  @Override
  protected Parent root() {
    DirectBackground background = new DirectBackground();
    Preferences preferences = new Preferences(Settings.DEFAULT, background, kept::add);
    SettingsViewModel model = new SettingsViewModel(preferences, background, port);
    Facts facts =
        new Facts(
            Path.of("/home/anna/.local/share/trigger-console"),
            "0.1.0 (local)",
            "25.0.1 (Eclipse Adoptium)",
            "Linux 6.1 amd64");
    return (Parent) new SettingsPlace(model, dialogs, facts).node();
  }

  @Test
  void aChangeIsKeptAtOnce() {
    robot.clickOn("Dark");
    assertThat(kept.getLast().theme()).isEqualTo(Theme.DARK);
    robot.clickOn("#reduceMotion");
    assertThat(kept.getLast().reduceMotion()).isTrue();
    assertThat(kept.getLast().theme()).isEqualTo(Theme.DARK);
  }

  @Test
  void theTimeLimitCountsWhenTheFieldIsLeft() {
    robot.doubleClickOn("#timeLimit").write("45");
    assertThat(kept).isEmpty();
    robot.push(KeyCode.TAB);
    assertThat(kept.getLast().timeLimitSeconds()).isEqualTo(45);
  }

  @Test
  void aTimeLimitThatIsNoneIsForgotten() {
    robot.doubleClickOn("#timeLimit").write("9999").push(KeyCode.TAB);
    assertThat(kept).isEmpty();
    assertThat(robot.lookup("#timeLimit").queryTextInputControl().getText()).isEqualTo("30");
  }

  @Test
  void daysAreCountedByTheArrowKeys() {
    robot.clickOn("#retention").push(KeyCode.UP).push(KeyCode.UP);
    assertThat(kept.getLast().retentionDays()).isEqualTo(2);
  }

  @Test
  void aCertificateFileIsReadBeforeItIsTrusted() {
    dialogs.file = Optional.of(Path.of("holiday.jpg"));
    robot.clickOn("#addCertificate");
    assertThat(find("#certificateNote", Label.class).getText())
        .isEqualTo("There is no certificate in holiday.jpg");
    assertThat(kept).isEmpty();
    dialogs.file = Optional.of(GOOD);
    robot.clickOn("#addCertificate");
    assertThat(kept.getLast().extraCertificates()).containsExactly(GOOD);
  }

  @Test
  void theDataFolderIsOpened() {
    robot.clickOn("#openDataFolder");
    assertThat(opened).containsExactly("folder");
  }

  @Test
  void licencesOfTheBundledFontsCanBeRead() {
    onFx(() -> find("#licences").requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(dialogs.sheets).hasSize(1);
  }

  @Test
  void everyControlHasANameForScreenReaders() {
    assertThat(onFx(() -> AccessibleTextWalker.unnamed(stage.getScene().getRoot()))).isEmpty();
  }

  @Test
  void picturesOfTheSettings() {
    dialogs.file = Optional.of(GOOD);
    robot.clickOn("#addCertificate");
    onFx(() -> Screens.shoot("settings-place", stage.getScene(), theme));
    assertThat(Path.of("target/screens/settings-place-dark.png")).exists();
  }
}
