package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** Pictures of the window as it is at the first start, and of what can go wrong then. */
class FirstStartTourTest extends TourStop {

  FirstStartTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.empty(folder, keychain));
  }

  @Test
  void emptyPlacesSayWhatTheyAreFor() throws TimeoutException {
    await(() -> seen("#send"));
    assertThat(robot.lookup("Explain an answer from elsewhere…").tryQuery()).isPresent();
    shootAll("send-empty");
    press("#goHistory");
    await(() -> seen("#historyCount") && text("#historyCount").startsWith("0"));
    shoot("history-empty");
    press("#goProfiles");
    await(() -> robot.lookup("#profiles").tryQuery().isPresent());
    shoot("profiles-empty");
  }

  @Test
  void anAnswerFromElsewhereIsExplained() throws TimeoutException {
    press("Explain an answer from elsewhere…");
    onFx(() -> {
      find("#explainAnswer", TextInputControl.class).setText("{\"error\": [], \"message\": \"1\"}");
      find("#explainStatus", TextInputControl.class).setText("200");
    });
    press("#explainDo");
    await(() -> seen("#verdict"));
    shootAll("explain");
  }

  @Test
  void withoutKeychainTheTokenIsKeptAndANoticeStays() throws TimeoutException {
    keychain.fail(Kind.NO_SERVICE);
    press("#goProfiles");
    press("#newProfile");
    onFx(() -> find("#profileName", TextInputControl.class).setText("Acme webshop"));
    press("#saveProfile");
    await(() -> robot.lookup("Paste a token…").tryQuery().isPresent());
    press("Paste a token…");
    onFx(() -> find("#tokenField", TextInputControl.class).setText("JWT an-opaque-token"));
    assertThat(seen("#tokenSheet")).isTrue();
    shoot("token-sheet");
    press("#storeToken");
    await(() -> find("#notices").isVisible());
    shoot("notice-no-keychain");
  }

  @Test
  void aBugIsToldWithItsCode() throws TimeoutException {
    press("#goProfiles");
    press("#newProfile");
    onFx(() -> find("#profileName", TextInputControl.class).setText("Acme webshop"));
    press("#saveProfile");
    await(() -> robot.lookup("Paste a token…").tryQuery().isPresent());
    keychain.breakDown();
    choose("Acme webshop");
    await(() -> robot.lookup("#crash").tryQuery().isPresent());
    shoot("crash");
  }
}
