package triggerconsole.sandbox.botfile;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.sandbox.Connection;
import triggerconsole.sandbox.Connection.Next;

/** Reads where modules lead. */
final class ConnectionReader {

  private static final Duration DEFAULT_HANDOVER = Duration.ofSeconds(2);
  private static final double LONGEST_HANDOVER = 86_400;
  private static final double NANOS = 1e9;

  private final Directory directory;
  private final Problems problems;

  ConnectionReader(Directory directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
  }

  Stream<Connection> connection(YamlNode node, String botId) {
    return Fields.of(node, Kind.CONNECTION, problems)
        .map(fields -> connection(fields, botId))
        .stream();
  }

  private Connection connection(Fields fields, String botId) {
    List<String> replies = fields.texts("reply").stream().map(YamlScalar::text).toList();
    SequencedMap<String, JsonValue> where = fields.variables("where");
    SequencedMap<String, JsonValue> sets = fields.variables("set");
    return new Connection(replies, where, sets, next(fields, botId, sets.isEmpty()));
  }

  private Next next(Fields fields, String botId, boolean setsNothing) {
    Optional<YamlNode> go = fields.get("go");
    Optional<YamlNode> handOver = fields.get("handOver");
    if (go.isPresent() && handOver.isPresent()) {
      problems.error(handOver.get().at(), Messages.of("botfile.both"));
    } else if (go.isEmpty() && handOver.isEmpty() && setsNothing) {
      problems.warning(fields.at(), Messages.of("botfile.idle"));
    }
    if (handOver.isPresent()) {
      return handOver(fields, handOver.get());
    }
    Optional<Long> target = fields.id("go");
    target.ifPresent(id -> check(go.orElseThrow(), id, botId));
    return target.<Next>map(Connection.GoTo::new).orElseGet(Connection.Stay::new);
  }

  private void check(YamlNode node, long moduleId, String botId) {
    Optional<Directory.Entry> bot = directory.botWith(moduleId);
    if (bot.isEmpty()) {
      String id = Long.toString(moduleId);
      problems.unknown(node.at(), "botfile.unknown.module", id, directory.moduleIds(), "");
    } else if (!bot.get().id().equals(botId)) {
      String owner = Problems.brief(bot.get().name());
      problems.error(node.at(), Messages.of("botfile.foreign", moduleId, owner));
    }
  }

  /** Either the name of a bot alone, or a mapping. */
  private Next handOver(Fields connection, YamlNode node) {
    if (node instanceof YamlScalar scalar && scalar.json() instanceof JsonText) {
      return new Connection.HandOver(bot(scalar), DEFAULT_HANDOVER);
    }
    if (node instanceof YamlScalar) {
      connection.wrong("handOver", node, "botfile.expect.handover");
      return new Connection.Stay();
    }
    return Fields.of(node, Kind.HANDOVER, problems)
        .<Next>map(fields -> {
          fields.need("to");
          String bot = fields.name("to").map(this::bot).orElse("");
          return new Connection.HandOver(bot, after(fields));
        })
        .orElseGet(Connection.Stay::new);
  }

  private String bot(YamlScalar name) {
    Optional<Directory.Entry> bot = directory.bot(name.text());
    if (bot.isEmpty()) {
      problems.unknown(name.at(), "botfile.unknown.bot", name.text(), directory.names(), "");
    }
    return bot.map(Directory.Entry::id).orElse("");
  }

  private Duration after(Fields fields) {
    Optional<YamlNode> node = fields.get("after");
    if (node.isEmpty()) {
      return DEFAULT_HANDOVER;
    }
    double seconds =
        node.get().json() instanceof JsonNumber number ? Double.parseDouble(number.literal()) : -1;
    if (seconds < 0 || seconds > LONGEST_HANDOVER) {
      fields.wrong("after", node.get(), "botfile.expect.seconds");
      return DEFAULT_HANDOVER;
    }
    return Duration.ofNanos(Math.round(seconds * NANOS));
  }
}
