package triggerconsole.sandbox.botfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.base.yaml.YamlNode.YamlSequence;

/** Which bots and modules a file has, known before anything in it points at one of them. */
final class Directory {

  private final Map<String, Entry> bots = new LinkedHashMap<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<Long, String> botOfModule = new LinkedHashMap<>();

  /**
   * A bot as others point at it.
   *
   * @param modules the ids that it lists, whether they are its own or not
   */
  record Entry(String id, String name, List<Long> modules) {}

  /** Looks through a file and says nothing of what is wrong in it. */
  Directory(YamlNode root) {
    items(root, "bots").forEach(this::add);
  }

  /** The bot with this id or name. */
  Optional<Entry> bot(String idOrName) {
    return Optional.ofNullable(bots.get(idOrName));
  }

  /** The bot that comes first in the file. */
  Optional<Entry> first() {
    return bots.values().stream().findFirst();
  }

  /** The bot that has this module. */
  Optional<Entry> botWith(long moduleId) {
    return Optional.ofNullable(botOfModule.get(moduleId)).flatMap(this::bot);
  }

  /** What the bots are called. */
  Set<String> names() {
    return names;
  }

  /** The ids of all modules, as texts. */
  List<String> moduleIds() {
    return botOfModule.keySet().stream().map(String::valueOf).toList();
  }

  private void add(YamlNode node) {
    Optional<String> name = text(node, "name");
    // One without a name is told elsewhere, and its modules are there all the same.
    String id = text(node, "id").or(() -> name).orElse("");
    List<Long> modules = new ArrayList<>();
    items(node, "modules")
        .forEach(module -> get(module, "id").flatMap(Fields::id).ifPresent(modules::add));
    Entry bot = new Entry(id, name.orElse(id), List.copyOf(modules));
    modules.forEach(module -> botOfModule.putIfAbsent(module, bot.id()));
    bots.putIfAbsent(bot.id(), bot);
    bots.putIfAbsent(bot.name(), bot);
    name.ifPresent(names::add);
  }

  private static Stream<YamlNode> items(YamlNode node, String key) {
    return get(node, key).stream()
        .flatMap(
            value -> value instanceof YamlSequence list ? list.items().stream() : Stream.empty());
  }

  private static Optional<String> text(YamlNode node, String key) {
    return get(node, key)
        .filter(value -> value instanceof YamlScalar scalar && scalar.json() instanceof JsonText)
        .map(value -> ((YamlScalar) value).text());
  }

  private static Optional<YamlNode> get(YamlNode node, String key) {
    return node instanceof YamlMapping mapping
        ? mapping.entries().stream()
            .filter(entry -> entry.key().text().equals(key))
            .map(YamlNode.Entry::value)
            .findFirst()
        : Optional.empty();
  }
}
