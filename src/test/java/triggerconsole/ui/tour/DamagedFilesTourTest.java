package triggerconsole.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a start over files that are damaged: they are set aside and named. */
class DamagedFilesTourTest extends TourStop {

  DamagedFilesTourTest(@TempDir Path folder) throws IOException {
    super(keychain -> TourFolder.damaged(folder, keychain));
  }

  @Test
  void damagedFilesAreNamedAndWorkGoesOn() throws TimeoutException {
    await(() -> seen("#send") && find("#notices").isVisible());
    shootAll("notice-damaged-files");
    for (String file : List.of("history.db", "profiles.json", "settings.json", "draft.json")) {
      assertThat(robot.lookup((Label label) -> label.getText().contains(file)).tryQuery())
          .as(file)
          .isPresent();
    }
  }
}
