package triggerconsole.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.Messages;
import triggerconsole.base.Spelling;
import triggerconsole.base.yaml.Fields;
import triggerconsole.base.yaml.Problems;
import triggerconsole.base.yaml.Taken;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlNode.YamlMapping;
import triggerconsole.base.yaml.YamlNode.YamlScalar;
import triggerconsole.profile.Environment;
import triggerconsole.send.TokenUse;
import triggerconsole.suite.SuiteCase.Conditions;
import triggerconsole.suite.SuiteCase.Label;
import triggerconsole.suite.Template.Constant;
import triggerconsole.suite.Template.Entry;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/** Reads the cases of one suite. */
final class CaseReader {

  private static final List<String> TOKENS = List.of("as-kept", "none", "wrong");
  private static final List<String> ENVIRONMENTS =
      Arrays.stream(Environment.values()).map(CaseReader::word).toList();

  /** What an authentication scheme can be (RFC 9110, "token"). */
  private static final Pattern SCHEME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}");

  private static final double LONGEST_SECONDS = 86_400;

  private final Problems problems;
  private final TemplateReader templates;
  private final Taken names;

  CaseReader(Problems problems) {
    this.problems = problems;
    this.templates = new TemplateReader(problems);
    this.names = new Taken("suite.taken", problems);
  }

  Optional<SuiteCase> read(YamlNode node) {
    return Fields.of(node, Part.CASE, problems).map(this::read);
  }

  private SuiteCase read(Fields fields) {
    fields.need("name");
    Optional<YamlScalar> name = fields.name("name");
    name.ifPresent(given -> names.take(given.text(), given.at()));
    Template title =
        name.map(given -> templates.text(given.at(), given.text()))
            .orElse(new Constant(new JsonText("")));
    Label label =
        new Label(fields.at(), name.map(YamlScalar::text).orElse(""), title, fields.text("about"));
    Conditions conditions =
        new Conditions(
            token(fields),
            fields.name("profile").map(YamlScalar::text),
            environments(fields),
            fields.flag("bot-to-bot"),
            timeout(fields));
    return new SuiteCase(
        label, body(fields), Expected.of(fields.get("expect"), problems), conditions);
  }

  private CaseBody body(Fields fields) {
    Optional<YamlNode> body = fields.get("body");
    Optional<YamlNode> raw = fields.get("raw");
    if (body.isPresent() == raw.isPresent()) {
      problems.error(raw.map(YamlNode::at).orElse(fields.at()), Messages.of("suite.body"));
    }
    if (raw.isPresent()) {
      return fields
          .words("raw")
          .<CaseBody>map(text -> new CaseBody.Raw(templates.text(text.at(), text.text())))
          .orElseGet(() -> new CaseBody.Ready(Body.of("")))
          .settled();
    }
    List<Entry> entries = new ArrayList<>();
    switch (body.orElse(null)) {
      case null -> {}
      case YamlMapping mapping ->
          mapping.entries().forEach(entry -> entries.add(entry(entry.key(), entry.value())));
      case YamlNode other -> fields.wrong("body", other, "suite.expect.body");
    }
    return CaseBody.of(entries);
  }

  private Entry entry(YamlScalar key, YamlNode value) {
    if (!Keys.ALL.contains(key.text())) {
      Spelling.nearest(key.text(), Keys.ALL)
          .ifPresent(near ->
              problems.warning(
                  key.at(), Messages.of("suite.key", Problems.brief(key.text()), near)));
    }
    return new Entry(key.text(), templates.read(value));
  }

  private TokenUse token(Fields fields) {
    Optional<YamlNode> node = fields.get("token");
    if (node.isEmpty()) {
      return new TokenUse.AsKept();
    }
    if (node.get() instanceof YamlMapping) {
      return Fields.of(node.get(), Part.TOKEN, problems)
          .flatMap(this::scheme)
          .<TokenUse>map(TokenUse.OtherScheme::new)
          .orElseGet(TokenUse.AsKept::new);
    }
    Optional<YamlScalar> word = fields.name("token");
    word.filter(given -> !TOKENS.contains(given.text()))
        .ifPresent(given -> problems.error(given.at(), Messages.of("suite.token")));
    return switch (word.map(YamlScalar::text).orElse("")) {
      case "none" -> new TokenUse.None();
      case "wrong" -> new TokenUse.Wrong();
      default -> new TokenUse.AsKept();
    };
  }

  private Optional<String> scheme(Fields token) {
    token.need("scheme");
    Optional<YamlScalar> scheme = token.name("scheme");
    scheme
        .filter(given -> !given.text().isBlank() && !SCHEME.matcher(given.text()).matches())
        .ifPresent(given -> problems.error(given.at(), Messages.of("suite.scheme")));
    return scheme.map(YamlScalar::text);
  }

  private Set<Environment> environments(Fields fields) {
    Set<Environment> environments = EnumSet.noneOf(Environment.class);
    for (YamlScalar word : fields.texts("environments")) {
      if (!ENVIRONMENTS.contains(word.text())) {
        problems.unknown(word.at(), "suite.environment", word.text(), ENVIRONMENTS, "");
      }
      Arrays.stream(Environment.values())
          .filter(environment -> word(environment).equals(word.text()))
          .forEach(environments::add);
    }
    return environments;
  }

  private static Optional<Duration> timeout(Fields fields) {
    Optional<YamlNode> node = fields.get("timeout");
    Optional<Double> seconds =
        node.map(YamlNode::json)
            .filter(JsonNumber.class::isInstance)
            .map(number -> Double.parseDouble(((JsonNumber) number).literal()))
            .filter(number -> number > 0 && number <= LONGEST_SECONDS);
    if (node.isPresent() && seconds.isEmpty()) {
      fields.wrong("timeout", node.get(), "suite.expect.seconds");
    }
    return seconds.map(number -> Duration.ofMillis(Math.max(1, Math.round(number * 1000))));
  }

  /** How a file names an environment. */
  static String word(Environment environment) {
    return environment.name().toLowerCase(Locale.ROOT);
  }
}
