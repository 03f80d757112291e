package triggerconsole.sandbox.botfile;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.Connection;
import triggerconsole.sandbox.Line;
import triggerconsole.sandbox.Line.Speaker;
import triggerconsole.sandbox.Transcript;

/** Bots that differ in everything a bot file can say. */
final class GeneratedBots {

  private static final List<String> TEXTS =
      List.of(
          "Hello",
          "no",
          "yes",
          "on",
          "null",
          "true",
          "1",
          "1e3",
          "~",
          " padded ",
          "two\nlines",
          "tab\there",
          "quote \" and ' and \\",
          "# no comment",
          "a: b",
          "- dash",
          "[[plan]]",
          "{curly}",
          "&a *b",
          "!tag",
          "%",
          "@",
          "`",
          "Zażółć \uD83D\uDE00",
          "\u007f\u0085\u2028",
          "x".repeat(300));

  private final SplittableRandom random;

  GeneratedBots(SplittableRandom random) {
    this.random = random;
  }

  Bots bots() {
    int count = random.nextInt(1, 4);
    List<Bot> bots = IntStream.range(0, count).mapToObj(i -> bot(i, count)).toList();
    List<BotUser> users =
        IntStream.range(0, random.nextInt(6)).mapToObj(i -> user(i, bots)).toList();
    return new Bots(bots, users);
  }

  private Bot bot(int number, int count) {
    List<Long> ids =
        LongStream.range(1, random.nextLong(2, 8)).map(i -> number * 1000L + i).boxed().toList();
    return new Bot(
        "id" + number,
        "Bot " + number + " " + text(),
        ids.stream().map(id -> module(id, ids, count)).toList(),
        Stream.concat(Stream.of("token" + number), some(this::text))
            .filter(t -> !t.isBlank())
            .toList(),
        random.nextBoolean() ? "" : text());
  }

  private BotModule module(long id, List<Long> ids, int bots) {
    Optional<URI> webhook =
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(URI.create("http://127.0.0.1:" + random.nextInt(1, 65_536) + "/a?b=%20"));
    return new BotModule(
        id,
        text(),
        some(this::text).toList(),
        some(this::text).toList(),
        some(() -> connection(ids, bots)).toList(),
        new BotModule.Arrival(random.nextBoolean(), random.nextBoolean(), webhook));
  }

  private Connection connection(List<Long> ids, int bots) {
    Connection.Next next =
        switch (random.nextInt(3)) {
          case 0 -> new Connection.GoTo(ids.get(random.nextInt(ids.size())));
          case 1 ->
              new Connection.HandOver(
                  "id" + random.nextInt(bots),
                  Duration.ofNanos(random.nextLong(86_400_000_000_000L)));
          default -> new Connection.Stay();
        };
    return new Connection(some(this::text).toList(), variables(), variables(), next);
  }

  private BotUser user(int number, List<Bot> bots) {
    Bot bot = bots.get(random.nextInt(bots.size()));
    Optional<Long> module =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(bot.modules().get(random.nextInt(bot.modules().size())).id());
    Transcript transcript = Transcript.EMPTY;
    for (String text : some(this::text).toList()) {
      Speaker speaker = random.nextBoolean() ? Speaker.BOT : Speaker.END_USER;
      transcript =
          transcript.with(new Line(Instant.EPOCH, speaker, text, List.of(), OptionalLong.empty()));
    }
    return new BotUser(
        "user" + number + text(),
        text(),
        bot.id(),
        module,
        variables(),
        transcript,
        random.nextBoolean(),
        List.of());
  }

  private SequencedMap<String, JsonValue> variables() {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    some(() -> text() + random.nextInt(9)).forEach(name -> variables.put(name, value(3)));
    return variables;
  }

  private JsonValue value(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> JsonValue.NULL;
      case 1 -> JsonValue.bool(random.nextBoolean());
      case 2 ->
          new JsonNumber(
              List.of("0", "-1", "129.90", "1E+2", "12345678901234567890").get(random.nextInt(5)));
      case 3 -> JsonValue.text(text());
      case 4 -> new JsonArray(some(() -> value(depth - 1)).toList());
      default -> {
        List<Member> members = new ArrayList<>();
        variables(depth - 1).forEach((name, value) -> members.add(new Member(name, value)));
        yield new JsonObject(members);
      }
    };
  }

  private SequencedMap<String, JsonValue> variables(int depth) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    some(this::text).forEach(name -> variables.put(name, value(depth)));
    return variables;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private <T> Stream<T> some(Supplier<T> one) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> one.get());
  }
}
