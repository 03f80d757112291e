package triggerconsole.ui.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Connection;
import triggerconsole.ui.sandbox.MapLayout.Edge;

class MapLayoutTest {

  @Test
  void aModuleStandsAsFarToTheRightAsConnectionsLeadToIt() {
    MapLayout layout = MapLayout.of(BuiltInBots.bots().bots().getFirst());
    assertThat(layout.spots().get(1068930L).column()).isZero();
    assertThat(layout.spots().get(1068931L).column()).isEqualTo(1);
    assertThat(layout.spots().get(1068933L).column()).isEqualTo(1);
  }

  @Test
  void whatOnlyATriggerLeadsToStandsToTheRightOfTheRest() {
    MapLayout layout = MapLayout.of(BuiltInBots.bots().bots().getFirst());
    assertThat(layout.spots().get(1068935L).column()).isEqualTo(2);
    assertThat(layout.spots().get(1068936L).column()).isEqualTo(2);
  }

  @Test
  void aCircleEndsAndAModuleThatLeadsToItselfHasNoEdge() {
    Bot bot =
        new Bot("b", "Circle", List.of(module(1, 2), module(2, 3), module(3, 1, 3)), List.of());
    MapLayout layout = MapLayout.of(bot);
    assertThat(layout.spots().values()).extracting(MapLayout.Spot::column).containsExactly(0, 1, 2);
    assertThat(layout.edges()).containsExactly(new Edge(1, 2), new Edge(2, 3), new Edge(3, 1));
  }

  @Test
  void aBotWithoutModulesHasAnEmptyMap() {
    MapLayout layout = MapLayout.of(new Bot("b", "Nothing", List.of(), List.of()));
    assertThat(layout.columns()).isZero();
    assertThat(layout.rows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 60, 500})
  void everyModuleHasItsPlaceAndNoTwoOverlap(int modules) {
    for (long seed = 1; seed <= 5; seed++) {
      MapLayout layout = MapLayout.of(LargeBots.of(modules, seed).bots().getFirst());
      assertThat(layout.spots()).hasSize(modules);
      MapGround ground = new MapGround(layout, 13);
      List<Bounds> boxes = LongStream.rangeClosed(1, modules).mapToObj(ground::box).toList();
      for (int i = 0; i < boxes.size(); i++) {
        Bounds one = boxes.get(i);
        assertThat(boxes.subList(0, i)).noneMatch(one::intersects);
        assertThat(one.getMaxX()).isLessThan(ground.width());
        assertThat(one.getMaxY()).isLessThan(ground.height());
      }
    }
  }

  private static BotModule module(long id, long... to) {
    return new BotModule(
        id,
        "Module " + id,
        List.of(),
        List.of(),
        LongStream.of(to).mapToObj(Connection::to).toList(),
        BotModule.Arrival.PLAIN);
  }
}
