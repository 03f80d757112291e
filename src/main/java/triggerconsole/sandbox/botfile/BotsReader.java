package triggerconsole.sandbox.botfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.Taken;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotUser;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.BuiltInBots;

/** Reads a whole file and goes on after every error. */
final class BotsReader {

  private final YamlNode root;
  private final Problems problems;
  private final Directory directory;
  private final Taken botIds;
  private final Taken botNames;

  BotsReader(YamlNode root, Problems problems) {
    this.root = root;
    this.problems = problems;
    this.directory = new Directory(root);
    this.botIds = new Taken("botfile.taken.bot", problems);
    this.botNames = new Taken("botfile.taken.name", problems);
  }

  /** The bots and users; nothing when there are errors. */
  Optional<Bots> bots() {
    return Fields.of(root, Kind.FILE, problems)
        .flatMap(file -> {
          ModuleReader modules = new ModuleReader(directory, problems);
          List<Bot> bots = file.list("bots").stream().flatMap(node -> bot(node, modules)).toList();
          UserReader reader = new UserReader(directory, problems);
          List<BotUser> users = file.list("users").stream().flatMap(reader::user).toList();
          Optional<YamlNode> list = file.need("bots");
          if (!problems.hasErrors() && bots.isEmpty()) {
            problems.error(
                list.map(YamlNode::at).orElse(file.at()), Messages.of("botfile.no-bots"));
          }
          return problems.hasErrors() ? Optional.empty() : Optional.of(new Bots(bots, users));
        });
  }

  private Stream<Bot> bot(YamlNode node, ModuleReader modules) {
    return Fields.of(node, Kind.BOT, problems).map(fields -> bot(fields, modules)).stream();
  }

  private Bot bot(Fields fields, ModuleReader reader) {
    fields.need("name");
    Optional<YamlScalar> name = fields.name("name");
    Optional<YamlScalar> id = fields.name("id");
    name.ifPresent(scalar -> botNames.take(scalar.text(), scalar.at()));
    id.or(() -> name).ifPresent(scalar -> botIds.take(scalar.text(), scalar.at()));
    String botId = id.or(() -> name).map(YamlScalar::text).orElse("");
    Optional<YamlNode> list = fields.need("modules");
    List<BotModule> modules =
        fields.list("modules").stream().flatMap(node -> reader.module(node, botId)).toList();
    if (list.isPresent() && fields.list("modules").isEmpty()) {
      problems.error(list.get().at(), Messages.of("botfile.no-modules"));
    }
    return new Bot(
        botId,
        name.map(YamlScalar::text).orElse(""),
        modules,
        tokens(fields),
        fields.text("fallback"));
  }

  private List<String> tokens(Fields fields) {
    Optional<YamlNode> given = fields.get("tokens");
    if (given.isEmpty()) {
      return List.of(BuiltInBots.TOKEN);
    }
    List<YamlScalar> tokens = fields.texts("tokens");
    Place at = given.get().at();
    if (tokens.isEmpty()) {
      problems.error(at, Messages.of("botfile.no-tokens", BuiltInBots.TOKEN));
    }
    tokens.stream()
        .filter(token -> token.text().isBlank())
        .forEach(token -> problems.error(token.at(), Messages.of("yaml.blank", "tokens")));
    return tokens.stream().map(YamlScalar::text).toList();
  }
}
