package triggerconsole.sandbox.botfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.TextFile;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Connection;
import triggerconsole.sandbox.Line;
import triggerconsole.sandbox.Line.Speaker;

/** What a bot file can say. */
class BotFileTest {

  static final Path EXAMPLE = Path.of("docs/examples/bot.yaml");

  @TempDir private Path folder;

  @Test
  void theExampleDescribesTheBuiltInBots() {
    BotFile.Reading reading = BotFile.read(EXAMPLE);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.bots()).contains(BuiltInBots.bots());
  }

  @Test
  void fiveLinesAreEnough() {
    Bots bots =
        sound(
            """
            bots:
              - name: My bot
                modules:
                  - {id: 7, name: Hello, says: Hi!}
            users: [{id: anna}]
            """);

    Bot bot = bots.bots().getFirst();
    assertThat(bot.id()).isEqualTo("My bot");
    assertThat(bot.tokens()).containsExactly(BuiltInBots.TOKEN);
    assertThat(bot.modules().getFirst().messages()).containsExactly("Hi!");
    BotUser user = bots.users().getFirst();
    assertThat(user.name()).isEqualTo("anna");
    assertThat(user.botId()).isEqualTo("My bot");
    assertThat(user.moduleId()).contains(7L);
  }

  @Test
  void aUserWithoutABotIsWithTheOneThatHasTheModule() {
    Bots bots = sound(twoBots("users: [{id: u, module: 2}]"));

    assertThat(bots.users().getFirst().botId()).isEqualTo("b");
  }

  @Test
  void aBotIsNamedByItsIdOrItsName() {
    Bots bots = sound(twoBots("users: [{id: u, bot: b}, {id: v, bot: Two}, {id: w, bot: One}]"));

    assertThat(bots.users()).extracting(BotUser::botId).containsExactly("b", "b", "One");
    assertThat(bots.users().getFirst().moduleId()).contains(2L);
  }

  @Test
  void aConversationWithANullModuleHasNotBegun() {
    assertThat(sound(twoBots("users: [{id: u, module: null}]")).users().getFirst().moduleId())
        .isEmpty();
  }

  @Test
  void theRepliesAreWhatTheConnectionsWaitForUnlessWritten() {
    Bots bots =
        sound(
            """
            bots:
              - name: B
                modules:
                  - {id: 1, name: A, connections: [{reply: [Yes, no], go: 1}, {reply: on, go: 1}]}
                  - {id: 2, name: B, replies: [], connections: [{reply: Yes, go: 1}]}
                  - {id: 3, name: C, replies: One, connections: [{go: 1}]}
            """);

    assertThat(bots.bots().getFirst().modules())
        .extracting(BotModule::replies)
        .containsExactly(List.of("Yes", "no", "on"), List.of(), List.of("One"));
  }

  @Test
  void variablesTakeEveryValueAndKeepNumbersAsWritten() {
    Bots bots =
        sound(
            twoBots("users: [{id: u, variables: {a: 129.90, b: no, c: [1, {d: null}], e: true}}]"));

    JsonValue.JsonObject written =
        new JsonValue.JsonObject(
            bots.users().getFirst().variables().entrySet().stream()
                .map(entry -> new JsonValue.Member(entry.getKey(), entry.getValue()))
                .toList());
    assertThat(JsonWriter.compact(written))
        .isEqualTo("{\"a\":129.90,\"b\":\"no\",\"c\":[1,{\"d\":null}],\"e\":true}");
  }

  @Test
  void aConnectionLeadsOnOrOverOrStays() {
    Bots bots =
        sound(
            """
            bots:
              - name: One
                modules:
                  - id: 1
                    name: A
                    connections:
                      - {where: {n: 1}, set: {seen: true}, go: 1}
                      - {handOver: Two}
                      - {handOver: {to: Two, after: 0.25}}
                      - {set: {x: y}}
              - {name: Two, modules: [{id: 2, name: B}]}
            """);

    List<Connection> connections = bots.bots().getFirst().modules().getFirst().connections();
    assertThat(connections)
        .extracting(Connection::next)
        .containsExactly(
            new Connection.GoTo(1),
            new Connection.HandOver("Two", Duration.ofSeconds(2)),
            new Connection.HandOver("Two", Duration.ofMillis(250)),
            new Connection.Stay());
    assertThat(connections.getFirst().where()).containsEntry("n", new JsonNumber("1"));
    assertThat(connections.getFirst().sets()).containsEntry("seen", JsonValue.bool(true));
  }

  @Test
  void arrivingCanMoveOnFallSilentAndTellAWebhook() {
    Bots bots =
        sound(
            """
            bots:
              - name: B
                modules:
                  - {id: 1, name: A, movesOn: true, webhook: "http://[::1]:8080/hook"}
                  - {id: 2, name: B, listens: true, webhook: http://localhost/}
            """);

    List<BotModule> modules = bots.bots().getFirst().modules();
    assertThat(modules.getFirst().arrival().movesOn()).isTrue();
    assertThat(modules.getFirst().arrival().webhook())
        .hasToString("Optional[http://[::1]:8080/hook]");
    assertThat(modules.getLast().arrival().listens()).isTrue();
  }

  @Test
  void aTranscriptIsWhatWasSaidAndPersonsCanBeListening() {
    Bots bots =
        sound(
            twoBots(
                """
                users:
                  - id: u
                    listening: true
                    transcript:
                      - bot: Hi!
                      - user: "no"
                """));

    BotUser user = bots.users().getFirst();
    assertThat(user.listening()).isTrue();
    assertThat(user.transcript().lines()).extracting(Line::text).containsExactly("Hi!", "no");
    assertThat(user.transcript().lines())
        .extracting(Line::speaker)
        .containsExactly(Speaker.BOT, Speaker.END_USER);
  }

  @Test
  void anchorsSpareRepetition() {
    Bots bots =
        sound(twoBots("users: [{id: u, variables: &v {plan: pro}}, {id: v, variables: *v}]"));

    assertThat(bots.users().getLast().variables()).containsEntry("plan", JsonValue.text("pro"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whateverAFileCanSayIsReadAsItIsWritten(long seed) {
    Bots bots = new GeneratedBots(new SplittableRandom(seed)).bots();

    BotFile.Reading reading = BotFile.parse(WrittenBots.json(bots));

    assertThat(reading.problems()).allMatch(Problem::warning);
    assertThat(reading.bots()).contains(bots);
  }

  @Test
  void tenThousandUsersAndFiveThousandModulesAreRead() throws IOException {
    String file =
        IntStream.rangeClosed(1, 5_000)
            .mapToObj(i -> "      - {id: " + i + ", name: M, connections: [{go: 1}]}\n")
            .collect(Collectors.joining("", "bots:\n  - name: B\n    modules:\n", "users:\n"));
    String users =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "  - id: user" + i + "\n    module: " + (1 + i % 5_000) + "\n")
            .collect(Collectors.joining());

    Bots bots =
        BotFile.read(Files.writeString(folder.resolve("b"), file + users)).bots().orElseThrow();

    assertThat(bots.users()).hasSize(10_000);
    assertThat(bots.bots().getFirst().modules()).hasSize(5_000);
  }

  @Test
  void aFileThatCannotBeReadIsAProblemLikeAnyOther() throws IOException {
    Path missing = folder.resolve("none.yaml");
    assertThat(BotFile.read(missing).lines("f"))
        .containsExactly("f: The file cannot be read: there is no such file.");
    assertThat(BotFile.read(folder).lines("f"))
        .containsExactly("f: The file cannot be read: it is a folder.");

    Path large = Files.write(folder.resolve("large"), new byte[TextFile.LARGEST + 1]);
    assertThat(BotFile.read(large).lines("f"))
        .containsExactly("f: The file is larger than 5 MB, and no larger one is read.");

    byte[] latin = "bots:\n  - name: Chloé\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(BotFile.read(Files.write(folder.resolve("latin"), latin)).lines("f"))
        .containsExactly("f:2:15: The file is no UTF-8 from here on. Save it as UTF-8.");
  }

  @Test
  void aFileOfFiveMegabytesIsRead() {
    String filler = "# " + "x".repeat(98) + "\n";
    String text = minimal() + filler.repeat((TextFile.LARGEST - 1_000) / filler.length());

    assertThat(BotFile.parse(text).bots()).isPresent();
  }

  static String minimal() {
    return "bots: [{name: B, modules: [{id: 1, name: M}]}]\n";
  }

  static String twoBots(String users) {
    return """
    bots:
      - {name: One, modules: [{id: 1, name: A}]}
      - {name: Two, id: b, modules: [{id: 2, name: B}]}
    """
        + users;
  }

  private static Bots sound(String text) {
    BotFile.Reading reading = BotFile.parse(text);
    assertThat(reading.problems()).isEmpty();
    return Optional.of(reading).flatMap(BotFile.Reading::bots).orElseThrow();
  }
}
