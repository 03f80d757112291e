package triggerconsole.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import triggerconsole.sandbox.Bots;

/** 10,000 events and 500 modules: only what is in sight costs anything. */
class ManyThingsTest extends SandboxWindow {

  @Override
  Bots bots() {
    return LargeBots.of(500, 1);
  }

  @Test
  void aTimelineOfTenThousandEventsBuildsTheVisibleCellsOnly() throws TimeoutException {
    for (int i = 0; i < 5_500; i++) {
      server.sandbox().hear(LargeBots.USER, "line " + i);
    }
    look();
    ListView<TimelineRow> list = list("#sandboxTimeline");
    await(() -> list.getItems().size() == 10_000);
    assertThat(onFx(() -> timeline().cellsBuilt())).isLessThan(60);
    server.sandbox().hear(LargeBots.USER, "the newest");
    look();
    assertThat(rows()).hasSize(10_000).contains("Mia said: the newest");
    assertThat(onFx(() -> timeline().cellsBuilt())).isLessThan(60);
  }

  @Test
  void itFollowsTheNewestUnlessSomebodyScrolledUp() throws TimeoutException {
    for (int i = 0; i < 100; i++) {
      server.sandbox().hear(LargeBots.USER, "line " + i);
    }
    look();
    ListView<TimelineRow> list = list("#sandboxTimeline");
    await(() -> lastShown() == list.getItems().size() - 1);
    onFx(() -> list.scrollTo(0));
    await(() -> lastShown() < 50);
    server.sandbox().hear(LargeBots.USER, "more");
    look();
    assertThat(onFx(() -> lastShown())).isLessThan(50);
  }

  @Test
  void aMapOfFiveHundredModulesHasNodesForThoseInSightOnly() throws TimeoutException {
    await(() -> !robot.lookup(".map-module").queryAll().isEmpty());
    int first = robot.lookup(".map-module").queryAll().size();
    assertThat(first).isLessThan(120);
    onFx(() -> find("#sandboxMap").requestFocus());
    for (int i = 0; i < 12; i++) {
      robot.push(KeyCode.RIGHT);
    }
    assertThat(robot.lookup(".map-module").queryAll()).isNotEmpty().hasSizeLessThan(120);
    robot.push(KeyCode.F);
    await(() -> robot.lookup(".map-module").queryAll().size() > first);
  }

  private int lastShown() {
    return timeline().lastShown();
  }
}
