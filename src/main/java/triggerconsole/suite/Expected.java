package triggerconsole.suite;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.Entry;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.base.yaml.YamlNode.YamlSequence;

/** What a case expects, as far as it is known before a data row fills its holes. */
sealed interface Expected {

  /** The expectation for one row; throws {@link Filling.Unfilled} when the row makes no sense. */
  Expectation fill(Filling filling);

  /** What is known of it without a row. */
  Expectation known();

  /** Every hole in it. */
  Stream<Hole> holes();

  /** The same for every row. */
  record Fixed(Expectation known) implements Expected {
    @Override
    public Expectation fill(Filling filling) {
      return known;
    }

    @Override
    public Stream<Hole> holes() {
      return Stream.empty();
    }
  }

  /** Another one for every row. */
  record Open(Place at, Template template, Expectation known) implements Expected {
    @Override
    public Expectation fill(Filling filling) {
      Problems problems = new Problems();
      YamlNode node = node(template.fill(filling));
      Expectation read = ExpectationReader.ofFilled(problems).read(node);
      if (problems.hasErrors()) {
        throw new Filling.Unfilled(
            problems.all().stream().map(Problem::message).collect(Collectors.joining(" ")));
      }
      return read;
    }

    @Override
    public Stream<Hole> holes() {
      return template.holes();
    }

    private YamlNode node(JsonValue value) {
      return switch (value) {
        case JsonObject object ->
            new YamlMapping(
                at,
                object.members().stream()
                    .map(member -> new Entry(key(member.name()), node(member.value())))
                    .toList());
        case JsonArray list -> new YamlSequence(at, list.items().stream().map(this::node).toList());
        case JsonText text -> new YamlScalar(at, text.text(), text);
        default -> new YamlScalar(at, JsonWriter.compact(value), value);
      };
    }

    private YamlScalar key(String name) {
      return new YamlScalar(at, name, new JsonText(name));
    }
  }

  /** What a node of a file expects. */
  static Expected of(Optional<YamlNode> node, Problems problems) {
    if (node.isEmpty()) {
      return new Fixed(Expectation.USUAL);
    }
    YamlNode given = node.get();
    Expectation known = new ExpectationReader(problems).read(given);
    return TemplateReader.hasHole(given)
        ? new Open(given.at(), new TemplateReader(problems).read(given), known)
        : new Fixed(known);
  }
}
