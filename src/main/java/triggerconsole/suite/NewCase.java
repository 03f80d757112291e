package triggerconsole.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.yaml.Yaml;
import triggerconsole.base.yaml.YamlNode;
import triggerconsole.base.yaml.YamlWriter;
import triggerconsole.send.TokenUse;
import triggerconsole.suite.Template.Constant;
import triggerconsole.suite.Template.Entry;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Keys;

/**
 * A case to be written into a suite, such as one made of an exchange of the history.
 *
 * @param body exactly these bytes are sent when the suite runs
 */
public record NewCase(
    String name, Body body, boolean botToBot, TokenUse tokenUse, Expectation expectation) {

  /** The case as a file has it; nothing when the body is no text, which no file can hold. */
  Optional<JsonObject> json() {
    if (!body.isText()) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>();
    members.add(new Member("name", JsonValue.text(escaped(name))));
    members.add(
        asFields()
            .map(fields -> new Member("body", fields))
            .orElseGet(() -> new Member("raw", JsonValue.text(escaped(body.text())))));
    if (botToBot) {
      members.add(new Member("bot-to-bot", JsonValue.bool(true)));
    }
    token().ifPresent(token -> members.add(new Member("token", token)));
    members.add(new Member("expect", ExpectationWriter.json(expectation)));
    return Optional.of(new JsonObject(members));
  }

  private Optional<JsonValue> token() {
    return switch (tokenUse) {
      case TokenUse.AsKept _ -> Optional.empty();
      case TokenUse.None _ -> Optional.of(JsonValue.text("none"));
      case TokenUse.Wrong _ -> Optional.of(JsonValue.text("wrong"));
      case TokenUse.OtherScheme(String scheme) ->
          Optional.of(new JsonObject(List.of(new Member("scheme", JsonValue.text(scheme)))));
    };
  }

  /** The keys of the body, where those make the same bytes again. */
  private Optional<JsonValue> asFields() {
    return body.object()
        .map(NewCase::fields)
        .filter(fields -> CaseBody.of(entries(fields)).fill(CaseBody.NOTHING).equals(body))
        .filter(NewCase::canBeWritten)
        .map(NewCase::escaped);
  }

  private static List<Entry> entries(JsonObject fields) {
    return fields.members().stream()
        .map(member -> new Entry(member.name(), new Constant(member.value())))
        .toList();
  }

  /** YAML has no key twice, at any depth. */
  private static boolean canBeWritten(JsonObject fields) {
    Yaml.Reading reading = Yaml.read(YamlWriter.write(fields));
    return reading.problems().isEmpty()
        && reading.root().map(YamlNode::json).filter(fields::equals).isPresent();
  }

  private static JsonObject fields(JsonObject object) {
    List<Member> members = new ArrayList<>(object.members());
    if (object.get(Keys.IS_ASYNC).isEmpty()) {
      members.add(new Member(Keys.IS_ASYNC, new JsonText(CaseBody.ABSENT)));
    }
    return new JsonObject(members);
  }

  /** A value in which nothing looks like a hole. */
  static JsonValue escaped(JsonValue value) {
    return switch (value) {
      case JsonText(String text) -> new JsonText(escaped(text));
      case JsonObject(List<Member> members) ->
          new JsonObject(
              members.stream()
                  .map(member -> new Member(member.name(), escaped(member.value())))
                  .toList());
      case JsonArray(List<JsonValue> items) ->
          new JsonArray(items.stream().map(NewCase::escaped).toList());
      default -> value;
    };
  }

  static String escaped(String text) {
    return text.replace("${", "$${");
  }
}
