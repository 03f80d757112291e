package triggerconsole.suite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.trigger.Keys;

/** Reads what a case expects. Of what still has holes only the keys are looked at. */
final class ExpectationReader {

  /** The word for what a case must leave as it was. */
  static final String UNCHANGED = "unchanged";

  private static final List<String> VERDICTS =
      Arrays.stream(VerdictCode.values())
          .filter(code -> code != VerdictCode.REQUEST_UNKNOWN)
          .map(VerdictCode::name)
          .toList();

  private final Problems problems;
  private final boolean filled;

  /** Reads what stands in a file. */
  ExpectationReader(Problems problems) {
    this(problems, false);
  }

  private ExpectationReader(Problems problems, boolean filled) {
    this.problems = problems;
    this.filled = filled;
  }

  /** Reads what was filled from a data row, where nothing is a hole any more. */
  static ExpectationReader ofFilled(Problems problems) {
    return new ExpectationReader(problems, true);
  }

  Expectation read(YamlNode node) {
    if (isOpen(node) && node instanceof YamlScalar) {
      return Expectation.USUAL;
    }
    return Fields.of(node, Part.EXPECT, problems)
        .map(fields ->
            new Expectation(
                verdict(fields),
                status(fields),
                fields(fields),
                texts(fields, "text").stream().map(YamlScalar::text).toList(),
                number(fields, "longest-ms", "suite.expect.milliseconds"),
                given(fields, "after").flatMap(this::after)))
        .orElse(Expectation.USUAL);
  }

  private VerdictCode verdict(Fields fields) {
    Optional<YamlScalar> word = given(fields, "verdict").flatMap(ignored -> fields.name("verdict"));
    if (word.isPresent() && !VERDICTS.contains(word.get().text())) {
      problems.unknown(word.get().at(), "suite.verdict", word.get().text(), VERDICTS, "");
      return VerdictCode.ACCEPTED_REDIRECT;
    }
    return word.map(YamlScalar::text)
        .map(VerdictCode::valueOf)
        .orElse(VerdictCode.ACCEPTED_REDIRECT);
  }

  private OptionalInt status(Fields fields) {
    Optional<YamlNode> node = given(fields, "status");
    Optional<Long> status =
        node.map(this::numeric)
            .flatMap(Fields::id)
            .filter(number -> number >= 100 && number <= 999);
    if (node.isPresent() && status.isEmpty()) {
      fields.wrong("status", node.get(), "suite.expect.status");
    }
    return status.map(number -> OptionalInt.of(number.intValue())).orElse(OptionalInt.empty());
  }

  private Optional<List<String>> fields(Fields fields) {
    if (given(fields, "fields").isEmpty()) {
      return Optional.empty();
    }
    List<YamlScalar> keys = texts(fields, "fields");
    keys.stream()
        .filter(key -> !Keys.ALL.contains(key.text()))
        .forEach(key -> problems.unknown(key.at(), "suite.field", key.text(), Keys.ALL, ""));
    return Optional.of(keys.stream().map(YamlScalar::text).toList());
  }

  private Optional<Afterwards> after(YamlNode node) {
    if (node.json().equals(new JsonText(UNCHANGED))) {
      return Optional.of(
          new Afterwards(Optional.empty(), new Afterwards.Unchanged(), Map.of(), true));
    }
    if (!(node instanceof YamlMapping)) {
      problems.error(node.at(), Messages.of("suite.after"));
      return Optional.empty();
    }
    return Fields.of(node, Part.AFTER, problems)
        .map(fields ->
            new Afterwards(
                given(fields, "user").flatMap(_ -> fields.name("user")).map(YamlScalar::text),
                module(fields),
                variables(fields),
                isUnchanged(fields, "variables")));
  }

  private Afterwards.Module module(Fields fields) {
    Optional<YamlNode> node = given(fields, "module");
    if (node.isEmpty()) {
      return new Afterwards.Anywhere();
    }
    if (isUnchanged(fields, "module")) {
      return new Afterwards.Unchanged();
    }
    if (node.get().json() instanceof JsonNull) {
      return new Afterwards.Nowhere();
    }
    Optional<Long> id = Fields.id(numeric(node.get()));
    if (id.isEmpty()) {
      fields.wrong("module", node.get(), "suite.expect.module");
    }
    return id.<Afterwards.Module>map(Afterwards.At::new).orElseGet(Afterwards.Anywhere::new);
  }

  private Map<String, JsonValue> variables(Fields fields) {
    if (fields.get("variables").isEmpty() || isUnchanged(fields, "variables")) {
      return Map.of();
    }
    YamlNode node = fields.get("variables").get();
    Map<String, JsonValue> variables = new LinkedHashMap<>();
    if (node instanceof YamlMapping mapping) {
      mapping
          .entries()
          .forEach(entry -> {
            if (!isOpen(entry.value())) {
              variables.put(entry.key().text(), entry.value().json());
            }
          });
    } else if (!isOpen(node)) {
      fields.wrong("variables", node, "suite.expect.variables");
    }
    return variables;
  }

  private static boolean isUnchanged(Fields fields, String key) {
    return fields.get(key).filter(node -> node.json().equals(new JsonText(UNCHANGED))).isPresent();
  }

  private OptionalDouble number(Fields fields, String key, String expected) {
    Optional<YamlNode> node = given(fields, key);
    Optional<Double> number =
        node.map(this::numeric)
            .map(YamlNode::json)
            .filter(JsonNumber.class::isInstance)
            .map(value -> Double.parseDouble(((JsonNumber) value).literal()))
            .filter(value -> value > 0 && value <= 86_400_000);
    if (node.isPresent() && number.isEmpty()) {
      fields.wrong(key, node.get(), expected);
    }
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /** A cell of CSV is a text; a number that stands in it is one here. */
  private YamlNode numeric(YamlNode node) {
    return filled && node.json() instanceof JsonText(String text) && Json.isNumber(text.strip())
        ? new YamlScalar(node.at(), text, new JsonNumber(text.strip()))
        : node;
  }

  private List<YamlScalar> texts(Fields fields, String key) {
    return given(fields, key).map(ignored -> fields.texts(key)).orElse(List.of());
  }

  private Optional<YamlNode> given(Fields fields, String key) {
    return fields.get(key).filter(node -> !isOpen(node));
  }

  private boolean isOpen(YamlNode node) {
    return !filled && TemplateReader.hasHole(node);
  }
}
