package triggerconsole.suite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;

/** Reads a whole suite and goes on after every error. */
final class SuiteReader {

  private final Problems problems;

  SuiteReader(Problems problems) {
    this.problems = problems;
  }

  /** The suite; what is in it makes sense only when no errors were found. */
  Optional<Suite> suite(YamlNode root) {
    return Fields.of(root, Part.SUITE, problems).map(this::suite);
  }

  private Suite suite(Fields fields) {
    fields.need("suite");
    CaseReader reader = new CaseReader(problems);
    List<SuiteCase> cases =
        fields.list("cases").stream().flatMap(node -> reader.read(node).stream()).toList();
    Optional<YamlNode> list = fields.need("cases");
    if (list.isPresent() && fields.list("cases").isEmpty()) {
      problems.warning(list.get().at(), Messages.of("suite.no-cases"));
    }
    return new Suite(
        fields.name("suite").map(YamlScalar::text).orElse(""),
        fields.text("about"),
        values(fields),
        fields.name("data").map(YamlScalar::text),
        cases);
  }

  private Map<String, JsonValue> values(Fields fields) {
    Map<String, JsonValue> values = new LinkedHashMap<>();
    switch (fields.get("values").orElse(null)) {
      case null -> {}
      case YamlMapping mapping ->
          mapping
              .entries()
              .forEach(entry -> {
                values.put(entry.key().text(), entry.value().json());
                if (TemplateReader.hasHole(entry.value())) {
                  problems.error(
                      entry.value().at(), Messages.of("suite.value.hole", entry.key().text()));
                }
              });
      case YamlNode other -> fields.wrong("values", other, "yaml.expect.variables");
    }
    return values;
  }
}
