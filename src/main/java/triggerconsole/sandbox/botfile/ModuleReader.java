package triggerconsole.sandbox.botfile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.Taken;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.BotModule.Arrival;
import triggerconsole.sandbox.Connection;

/** Reads the modules of all bots of a file. */
final class ModuleReader {

  /** Where a webhook may go: the sandbox talks to this machine only (issue 3, How good). */
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Problems problems;
  private final ConnectionReader connections;
  private final Taken ids;

  ModuleReader(Directory directory, Problems problems) {
    this.problems = problems;
    this.connections = new ConnectionReader(directory, problems);
    this.ids = new Taken("botfile.taken.module", problems);
  }

  Stream<BotModule> module(YamlNode node, String botId) {
    return Fields.of(node, Kind.MODULE, problems).map(fields -> module(fields, botId)).stream();
  }

  private BotModule module(Fields fields, String botId) {
    Optional<YamlNode> idNode = fields.need("id");
    Optional<Long> id = fields.id("id");
    id.ifPresent(number -> ids.take(Long.toString(number), idNode.orElseThrow().at()));
    fields.need("name");
    String name = fields.name("name").map(YamlScalar::text).orElse("");
    List<Connection> leads =
        fields.list("connections").stream()
            .flatMap(node -> connections.connection(node, botId))
            .toList();
    Arrival arrival = new Arrival(fields.flag("movesOn"), fields.flag("listens"), webhook(fields));
    return new BotModule(
        id.orElse(1L),
        name,
        texts(fields.texts("says")),
        replies(fields, leads, arrival),
        leads,
        arrival);
  }

  /** What is suggested: unless it is written down, what the connections wait for. */
  private List<String> replies(Fields fields, List<Connection> leads, Arrival arrival) {
    List<String> awaited = leads.stream().flatMap(lead -> lead.replies().stream()).toList();
    if (fields.get("replies").isEmpty()) {
      return awaited;
    }
    List<YamlScalar> replies = fields.texts("replies");
    boolean anything = leads.stream().anyMatch(lead -> lead.replies().isEmpty());
    if (!anything && !arrival.listens()) {
      Set<String> known = awaited.stream().map(ModuleReader::plain).collect(Collectors.toSet());
      replies.stream()
          .filter(reply -> !known.contains(plain(reply.text())))
          .forEach(reply ->
              problems.warning(
                  reply.at(), Messages.of("botfile.unheard", Problems.brief(reply.text()))));
    }
    return texts(replies);
  }

  private Optional<URI> webhook(Fields fields) {
    Optional<YamlScalar> text = fields.name("webhook");
    Optional<URI> address = text.flatMap(scalar -> address(scalar.text()));
    if (text.isPresent() && address.isEmpty()) {
      String given = Problems.brief(text.get().text());
      problems.error(text.get().at(), Messages.of("botfile.webhook", given));
    }
    return address;
  }

  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text);
      boolean here =
          "http".equalsIgnoreCase(address.getScheme())
              && address.getHost() != null
              && LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT))
              && address.getPort() <= 65_535;
      return here ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<String> texts(List<YamlScalar> scalars) {
    return scalars.stream().map(YamlScalar::text).toList();
  }

  private static String plain(String reply) {
    return reply.strip().toLowerCase(Locale.ROOT);
  }
}
