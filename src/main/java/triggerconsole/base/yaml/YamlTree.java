package triggerconsole.base.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Entry;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.base.yaml.YamlNode.YamlSequence;

/** Builds the nodes of one document from the events of the parser, within the limits. */
final class YamlTree {

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private static final String STANDARD = "tag:yaml.org,2002:";

  /** The tags that say what is so anyway. */
  private static final Set<String> PLAIN_TAGS = Set.of(STANDARD + "map", STANDARD + "seq");

  private static final Set<String> TEXT_TAGS = Set.of("!", STANDARD + "str");

  private final Iterator<Event> events;
  private final List<Problem> problems;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private long nodes;
  private long repeated;

  YamlTree(Iterator<Event> events, List<Problem> problems) {
    this.events = events;
    this.problems = problems;
  }

  /** Ends the reading where going on makes no sense. */
  static final class Stop extends RuntimeException {

    private final transient Problem problem;

    Stop(Place at, String key, Object... arguments) {
      super(key, null, false, false);
      this.problem = Problem.error(at, Messages.of(key, arguments));
    }

    Problem problem() {
      return problem;
    }
  }

  private record Anchored(YamlNode node, long size) {}

  /** The only document of the text. */
  YamlNode document() {
    Optional<Event> start = nextDocument();
    if (start.isEmpty()) {
      throw new Stop(Place.START, "yaml.nothing");
    }
    YamlNode root = node(events.next(), 1);
    nextDocument().ifPresent(second -> problem(place(second), "yaml.second"));
    return root;
  }

  private Optional<Event> nextDocument() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private YamlNode node(Event event, int depth) {
    if (depth > Yaml.MOST_DEPTH) {
      throw new Stop(place(event), "yaml.deep", Yaml.MOST_DEPTH);
    }
    if (event instanceof AliasEvent alias) {
      return repeat(alias);
    }
    long before = nodes++;
    YamlNode node =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar);
          case MappingStartEvent mapping -> mapping(mapping, depth);
          default -> sequence(event, depth);
        };
    if (event instanceof NodeEvent named) {
      named.getAnchor().ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before)));
    }
    return node;
  }

  private YamlNode repeat(AliasEvent alias) {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new Stop(place(alias), "yaml.anchor", alias.getAlias().getValue());
    }
    nodes += anchored.size();
    repeated += anchored.size();
    if (repeated > Yaml.MOST_REPEATED) {
      throw new Stop(place(alias), "yaml.repeated", Yaml.MOST_REPEATED);
    }
    return anchored.node();
  }

  private YamlMapping mapping(MappingStartEvent start, int depth) {
    refuseTag(start, start.getTag());
    List<Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
      Place at = place(next);
      YamlNode key = node(next, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlScalar name)) {
        problem(at, "yaml.key");
        continue;
      }
      Place first = seen.putIfAbsent(name.text(), at);
      if (first == null) {
        entries.add(new Entry(new YamlScalar(at, name.text(), name.json()), value));
      } else {
        problem(at, "yaml.twice", name.text(), first.line());
      }
    }
    return new YamlMapping(place(start), entries);
  }

  private YamlSequence sequence(Event start, int depth) {
    if (start instanceof CollectionStartEvent collection) {
      refuseTag(start, collection.getTag());
    }
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
      items.add(node(next, depth + 1));
    }
    return new YamlSequence(place(start), items);
  }

  private YamlScalar scalar(ScalarEvent event) {
    String text = event.getValue();
    boolean saysText = event.getTag().filter(TEXT_TAGS::contains).isPresent();
    if (!saysText) {
      refuseTag(event, event.getTag());
    }
    boolean isText = saysText || !event.isPlain();
    return new YamlScalar(place(event), text, isText ? JsonValue.text(text) : value(text));
  }

  private static JsonValue value(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> JsonValue.NULL;
      case "true", "True", "TRUE" -> new JsonBoolean(true);
      case "false", "False", "FALSE" -> new JsonBoolean(false);
      default ->
          NUMBER.matcher(text).matches() ? new JsonNumber(text) : new JsonValue.JsonText(text);
    };
  }

  private void refuseTag(Event event, Optional<String> tag) {
    tag.filter(name -> !PLAIN_TAGS.contains(name))
        .ifPresent(name -> problem(place(event), "yaml.tag"));
  }

  private void problem(Place at, String key, Object... arguments) {
    problems.add(Problem.error(at, Messages.of(key, arguments)));
  }

  private static Place place(Event event) {
    return event.getStartMark().map(YamlTrouble::place).orElse(Place.START);
  }
}
