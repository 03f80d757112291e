package triggerconsole.base.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.base.yaml.YamlNode.YamlSequence;

/** The keys of one mapping. What has another type than it needs is told and read as absent. */
public final class Fields {

  /** What a trigger can name without a warning (contract, section 2). */
  private static final Pattern VARIABLE = Pattern.compile("\\p{L}[A-Za-z0-9_]*");

  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,18}");

  private final Shape shape;
  private final Place at;
  private final Map<String, YamlNode> values;
  private final Problems problems;

  private Fields(Shape shape, Place at, Map<String, YamlNode> values, Problems problems) {
    this.shape = shape;
    this.at = at;
    this.values = values;
    this.problems = problems;
  }

  /** The keys of a mapping; nothing when it is none. Unknown keys are told. */
  public static Optional<Fields> of(YamlNode node, Shape shape, Problems problems) {
    if (!(node instanceof YamlMapping mapping)) {
      String keys = String.join(", ", shape.keys());
      problems.error(node.at(), Messages.of("yaml.mapping", shape.title(), keys, type(node)));
      return Optional.empty();
    }
    Map<String, YamlNode> values = new LinkedHashMap<>();
    List<String> known = shape.keys();
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      values.put(key, entry.value());
      if (!known.contains(key)) {
        unknown(entry.key(), shape, problems);
      }
    }
    return Optional.of(new Fields(shape, mapping.at(), values, problems));
  }

  private static void unknown(YamlScalar key, Shape shape, Problems problems) {
    String meant = shape.meant(key.text());
    if (shape.keys().contains(meant)) {
      String sentence = Messages.of("yaml.unknown-key", Problems.brief(key.text()), shape.title());
      problems.error(key.at(), sentence + " " + Messages.of("yaml.near", meant));
    } else {
      problems.unknown(key.at(), "yaml.unknown-key", key.text(), shape.keys(), shape.title());
    }
  }

  /** Where the mapping begins. */
  public Place at() {
    return at;
  }

  /** The value of a key, whatever it is. */
  public Optional<YamlNode> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key that must be there. */
  public Optional<YamlNode> need(String key) {
    if (!values.containsKey(key)) {
      problems.error(at, Messages.of("yaml.missing", key, shape.title()));
    }
    return get(key);
  }

  /** A text that must not be empty; not told when absent. */
  public Optional<YamlScalar> name(String key) {
    Optional<YamlScalar> text = words(key);
    text.filter(scalar -> scalar.text().isBlank())
        .ifPresent(scalar -> problems.error(scalar.at(), Messages.of("yaml.blank", key)));
    return text;
  }

  /** A text, which may be empty; nothing when absent. */
  public Optional<YamlScalar> words(String key) {
    return get(key).flatMap(node -> text(key, node));
  }

  /** A text, "" when absent. */
  public String text(String key) {
    return words(key).map(YamlScalar::text).orElse("");
  }

  /** A text, or a list of texts; none when absent. */
  public List<YamlScalar> texts(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case YamlSequence list ->
          list.items().stream().flatMap(item -> text(key, item).stream()).toList();
      case YamlNode single -> text(key, single).stream().toList();
    };
  }

  /** A list; empty when absent. */
  public List<YamlNode> list(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case YamlSequence list -> list.items();
      case YamlNode other -> {
        wrong(key, other, "yaml.expect.list");
        yield List.of();
      }
    };
  }

  /** {@code true} or {@code false}; the latter when absent. */
  public boolean flag(String key) {
    return switch (values.get(key)) {
      case null -> false;
      case YamlScalar scalar when scalar.json() instanceof JsonBoolean flag -> flag.value();
      case YamlNode other -> {
        wrong(key, other, "yaml.expect.flag");
        yield false;
      }
    };
  }

  /** A whole number from 1, or nothing. */
  public Optional<Long> id(String key) {
    return get(key)
        .flatMap(node -> {
          Optional<Long> id = id(node);
          if (id.isEmpty()) {
            wrong(key, node, "yaml.expect.id");
          }
          return id;
        });
  }

  /** Variables with their values, which can be anything that JSON has. */
  public SequencedMap<String, JsonValue> variables(String key) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    switch (values.get(key)) {
      case null -> {}
      case YamlMapping mapping ->
          mapping
              .entries()
              .forEach(entry -> {
                String name = entry.key().text();
                variables.put(name, entry.value().json());
                if (!VARIABLE.matcher(name).matches()) {
                  String sentence = Messages.of("yaml.variable", Problems.brief(name));
                  problems.warning(entry.key().at(), sentence);
                }
              });
      case YamlNode other -> wrong(key, other, "yaml.expect.variables");
    }
    return variables;
  }

  /** Says that a value is none of what its key takes, which this key of the bundle names. */
  public void wrong(String key, YamlNode node, String wanted) {
    String expected = Messages.of(wanted);
    problems.error(node.at(), Messages.of("yaml.type", key, expected, type(node)));
  }

  /** The whole number from 1 that a value is. */
  public static Optional<Long> id(YamlNode node) {
    return node.json() instanceof JsonNumber number && WHOLE.matcher(number.literal()).matches()
        ? Optional.of(number.literal())
            .filter(digits -> digits.length() < 19 || digits.compareTo("9223372036854775807") <= 0)
            .map(Long::valueOf)
        : Optional.empty();
  }

  private Optional<YamlScalar> text(String key, YamlNode node) {
    if (node instanceof YamlScalar scalar && scalar.json() instanceof JsonText) {
      return Optional.of(scalar);
    }
    if (node instanceof YamlScalar scalar && !(scalar.json() instanceof JsonNull)) {
      String echo = Problems.brief(scalar.text());
      problems.error(node.at(), Messages.of("yaml.unquoted", key, type(node), echo));
    } else {
      wrong(key, node, "yaml.expect.text");
    }
    return Optional.empty();
  }

  private static String type(YamlNode node) {
    return Messages.of(
        switch (node) {
          case YamlMapping _ -> "yaml.is.mapping";
          case YamlSequence _ -> "yaml.is.list";
          case YamlScalar scalar ->
              switch (scalar.json()) {
                case JsonText _ -> "yaml.is.text";
                case JsonNumber _ -> "yaml.is.number";
                case JsonBoolean _ -> "yaml.is.flag";
                default -> "yaml.is.nothing";
              };
        });
  }
}
