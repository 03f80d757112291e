package triggerconsole.sandbox;

import java.util.Arrays;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;

/** The rules as {@code /__admin/rules} writes them: a key and two values for each switch. */
enum RulesJson {
  CHECK_MODULES("checkModules", Rules.Switch.CHECK_MODULES),
  CHECK_USERS("checkUsers", Rules.Switch.CHECK_USERS),
  CHECK_TOKEN("checkToken", Rules.Switch.CHECK_TOKEN),
  NUMERIC_TEXT("numericText", Rules.Switch.LENIENT_TEXT, "lenient", "strict"),
  ABSENT_MODULE("absentModule", Rules.Switch.ABSENT_MODULE_IS_ERROR, "error", "null"),
  SCHEME_CASE("schemeCase", Rules.Switch.ANY_SCHEME_CASE, "any", "exact");

  private final String key;
  private final Rules.Switch meaning;
  private final JsonValue atDefault;
  private final JsonValue otherwise;

  RulesJson(String key, Rules.Switch meaning) {
    this.key = key;
    this.meaning = meaning;
    this.atDefault = JsonValue.bool(true);
    this.otherwise = JsonValue.bool(false);
  }

  RulesJson(String key, Rules.Switch meaning, String atDefault, String otherwise) {
    this.key = key;
    this.meaning = meaning;
    this.atDefault = JsonValue.text(atDefault);
    this.otherwise = JsonValue.text(otherwise);
  }

  static JsonValue write(Rules rules) {
    return new JsonObject(
        Arrays.stream(values())
            .map(
                one ->
                    new Member(one.key, rules.has(one.meaning) ? one.atDefault : one.otherwise))
            .toList());
  }

  /** The rules with the changes of an object: all of them, or none when one is wrong. */
  static Parsed<Rules> change(Rules rules, Optional<JsonValue> body) {
    if (!(body.orElse(JsonValue.NULL) instanceof JsonObject object)) {
      return new Parsed.Bad<>(Messages.of("sandbox.admin.need-object"));
    }
    Rules changed = rules;
    for (Member member : object.members()) {
      Optional<RulesJson> rule = named(member.name());
      if (rule.isEmpty()) {
        return new Parsed.Bad<>(
            Messages.of("sandbox.rules.unknown", member.name(), JsonWriter.compact(write(rules))));
      }
      RulesJson one = rule.get();
      boolean toDefault = member.value().equals(one.atDefault);
      if (!toDefault && !member.value().equals(one.otherwise)) {
        return new Parsed.Bad<>(
            Messages.of(
                "sandbox.rules.value",
                one.key,
                JsonWriter.compact(one.atDefault),
                JsonWriter.compact(one.otherwise)));
      }
      changed = changed.with(one.meaning, toDefault);
    }
    return new Parsed.Good<>(changed);
  }

  private static Optional<RulesJson> named(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
