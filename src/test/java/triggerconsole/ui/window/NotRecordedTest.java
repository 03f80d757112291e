package triggerconsole.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.NoRoom;
import triggerconsole.history.State;

/** A disk that becomes full while a request is on its way takes no verdict away. */
class NotRecordedTest extends WholeWindow {

  @Test
  void theVerdictIsShownAndSaidToBeNotKeptAndIsKeptOnceThereIsRoom()
      throws TimeoutException, SQLException {
    try (NoRoom _ = new NoRoom(folder())) {
      fill(ANNA, "1068935");
      robot.clickOn("#send");
      await(() -> notice().contains("the history does not have it yet"));

      assertThat(notice()).contains("history.db");
      assertThat(title()).startsWith("Accepted.");
      assertThat(received()).hasSize(1);
      robot.clickOn("Try again");
      await(() -> notice().contains("the history does not have it yet"));
      assertThat(title()).startsWith("Accepted.");
      assertThat(entries())
          .singleElement()
          .extracting(HistoryEntry::state)
          .isEqualTo(State.SENDING);
    }

    robot.clickOn("Try again");
    await(() -> notice().isEmpty());

    assertThat(entries().getFirst().verdict().orElseThrow().title()).isEqualTo(title());
    assertThat(received()).hasSize(1);
  }

  private String title() {
    return find("#verdictTitle", Label.class).getText();
  }

  private String notice() {
    Node bar = find("#notices");
    return bar.lookupAll(".notice > .label").stream()
        .map(label -> ((Labeled) label).getText())
        .findFirst()
        .orElse("");
  }
}
