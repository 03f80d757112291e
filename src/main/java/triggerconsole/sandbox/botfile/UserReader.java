package triggerconsole.sandbox.botfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.Taken;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Line;
import triggerconsole.sandbox.Line.Speaker;
import triggerconsole.sandbox.Transcript;

/** Reads the end users of a file. */
final class UserReader {

  private final Directory directory;
  private final Problems problems;
  private final Taken ids;

  UserReader(Directory directory, Problems problems) {
    this.directory = directory;
    this.problems = problems;
    this.ids = new Taken("botfile.taken.user", problems);
  }

  Stream<BotUser> user(YamlNode node) {
    return Fields.of(node, Kind.USER, problems).map(this::user).stream();
  }

  private BotUser user(Fields fields) {
    fields.need("id");
    Optional<YamlScalar> id = fields.name("id");
    id.ifPresent(scalar -> ids.take(scalar.text(), scalar.at()));
    String userId = id.map(YamlScalar::text).orElse("");
    String name = fields.name("name").map(YamlScalar::text).orElse(userId);
    Optional<Directory.Entry> bot = bot(fields);
    Optional<Long> module = module(fields, bot);
    SequencedMap<String, JsonValue> variables = fields.variables("variables");
    Transcript transcript = transcript(fields);
    return new BotUser(
        userId,
        name,
        bot.map(Directory.Entry::id).orElse(""),
        module,
        variables,
        transcript,
        fields.flag("listening"),
        List.of());
  }

  /** The bot that is named, or that has the module, or that comes first. */
  private Optional<Directory.Entry> bot(Fields fields) {
    if (fields.get("bot").isEmpty()) {
      return fields
          .get("module")
          .flatMap(Fields::id)
          .flatMap(directory::botWith)
          .or(directory::first);
    }
    Optional<YamlScalar> name = fields.name("bot");
    Optional<Directory.Entry> bot = name.flatMap(scalar -> directory.bot(scalar.text()));
    if (name.isPresent() && bot.isEmpty()) {
      YamlScalar given = name.get();
      problems.unknown(given.at(), "botfile.unknown.bot", given.text(), directory.names(), "");
    }
    return bot;
  }

  /** Where the conversation is: at the bot's first module, unless it says another or null. */
  private Optional<Long> module(Fields fields, Optional<Directory.Entry> bot) {
    Optional<YamlNode> node = fields.get("module");
    if (node.isEmpty()) {
      return bot.flatMap(entry -> entry.modules().stream().findFirst());
    }
    if (node.get().json().equals(JsonValue.NULL)) {
      return Optional.empty();
    }
    Optional<Long> module = fields.id("module");
    if (module.isPresent() && bot.isPresent()) {
      check(node.get(), module.get(), bot.get());
    }
    return module;
  }

  private void check(YamlNode node, long module, Directory.Entry bot) {
    Optional<Directory.Entry> owner = directory.botWith(module);
    if (owner.isEmpty()) {
      String id = Long.toString(module);
      problems.unknown(node.at(), "botfile.unknown.module", id, directory.moduleIds(), "");
    } else if (!owner.get().id().equals(bot.id())) {
      String[] names = {Problems.brief(owner.get().name()), Problems.brief(bot.name())};
      problems.error(node.at(), Messages.of("botfile.elsewhere", module, names[0], names[1]));
    }
  }

  private Transcript transcript(Fields fields) {
    List<Line> lines = new ArrayList<>();
    for (YamlNode node : fields.list("transcript")) {
      Fields.of(node, Kind.LINE, problems).flatMap(this::line).ifPresent(lines::add);
    }
    Transcript transcript = Transcript.EMPTY;
    for (Line line : lines) {
      transcript = transcript.with(line);
    }
    return transcript;
  }

  private Optional<Line> line(Fields fields) {
    Optional<YamlScalar> bot = fields.name("bot");
    Optional<YamlScalar> user = fields.name("user");
    if (fields.get("bot").isPresent() == fields.get("user").isPresent()) {
      problems.error(fields.at(), Messages.of("botfile.line"));
    }
    Speaker speaker = bot.isPresent() ? Speaker.BOT : Speaker.END_USER;
    return bot.or(() -> user)
        .map(
            text -> new Line(Instant.EPOCH, speaker, text.text(), List.of(), OptionalLong.empty()));
  }
}
