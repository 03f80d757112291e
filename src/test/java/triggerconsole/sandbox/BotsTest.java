package triggerconsole.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import triggerconsole.sandbox.BotModule.Arrival;
import triggerconsole.sandbox.Line.Speaker;

/** A starting state makes sense in itself. */
class BotsTest {

  private static final BotModule ONE = new BotModule(1, "One");

  @Test
  void everyIdIsThereOnce() {
    assertRefused(List.of(bot("a", ONE), bot("b", ONE)));
    assertRefused(List.of(bot("a", ONE), bot("a", new BotModule(2, "Two"))));
    assertRefused(List.of(bot("a", ONE)), user("u", "a"), user("u", "a"));
  }

  @Test
  void nothingPointsAtWhatIsNotThere() {
    assertRefused(List.of());
    assertRefused(List.of(bot("a", ONE)), user("u", "b"));
    assertRefused(List.of(bot("a", leading(Connection.to(2))), bot("b", new BotModule(2, "Two"))));
    assertRefused(List.of(bot("a", leading(handOver("b")))));
  }

  @Test
  void aConnectionGoesToAModuleOfItsOwnBotOrOverToAnother() {
    Bots bots =
        new Bots(
            List.of(
                bot("a", leading(Connection.to(1))),
                bot(
                    "b",
                    new BotModule(
                        2, "Two", List.of(), List.of(), List.of(handOver("a")), Arrival.PLAIN))),
            List.of());

    assertThat(bots.bots()).hasSize(2);
  }

  @Test
  void aTranscriptOfTheStartingStateWasJustSaidAndItsLastLineSuggestsTheReplies() {
    BotModule asking =
        new BotModule(
            1, "One", List.of("?"), List.of("Yes"), List.of(Connection.to(1)), Arrival.PLAIN);
    BotUser user =
        user("u", "a").at(1).with(line(Speaker.END_USER, "Hi")).with(line(Speaker.BOT, "Sure?"));
    Instant start = Instant.parse("2026-01-01T09:00:00Z");

    World world = World.start(new Bots(List.of(bot("a", asking)), List.of(user)), start);

    List<Line> lines = world.user("u").orElseThrow().transcript().lines();
    assertThat(lines).extracting(Line::text).containsExactly("Hi", "Sure?");
    assertThat(lines).extracting(Line::at).containsOnly(start);
    assertThat(lines).extracting(Line::replies).containsExactly(List.of(), List.of("Yes"));
  }

  private static void assertRefused(List<Bot> bots, BotUser... users) {
    assertThatThrownBy(() -> new Bots(bots, List.of(users)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Bot bot(String id, BotModule... modules) {
    return new Bot(id, id, List.of(modules), List.of("token"));
  }

  private static BotModule leading(Connection connection) {
    return new BotModule(1, "One", List.of(), List.of(), List.of(connection), Arrival.PLAIN);
  }

  private static Connection handOver(String bot) {
    return new Connection(
        List.of(),
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        new Connection.HandOver(bot, Duration.ZERO));
  }

  private static BotUser user(String id, String bot) {
    return new BotUser(id, id, bot, Optional.empty(), new LinkedHashMap<>());
  }

  private static Line line(Speaker speaker, String text) {
    return new Line(Instant.EPOCH, speaker, text, List.of(), OptionalLong.empty());
  }
}
