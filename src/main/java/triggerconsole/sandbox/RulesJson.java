package triggerconsole.sandbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;

/**
 * The rules as {@code /__admin/rules} writes them: a key and two values, in JSON, for each switch.
 */
enum RulesJson {
  CHECK_MODULES("checkModules", Rules.Switch.CHECK_MODULES),
  CHECK_USERS("checkUsers", Rules.Switch.CHECK_USERS),
  CHECK_TOKEN("checkToken", Rules.Switch.CHECK_TOKEN),
  NUMERIC_TEXT("numericText", Rules.Switch.LENIENT_TEXT, "\"lenient\"", "\"strict\""),
  ABSENT_MODULE("absentModule", Rules.Switch.ABSENT_MODULE_IS_ERROR, "\"error\"", "\"null\""),
  SCHEME_CASE("schemeCase", Rules.Switch.ANY_SCHEME_CASE, "\"any\"", "\"exact\"");

  private final String key;
  private final Rules.Switch meaning;
  private final String atDefault;
  private final String otherwise;

  RulesJson(String key, Rules.Switch meaning) {
    this(key, meaning, "true", "false");
  }

  RulesJson(String key, Rules.Switch meaning, String atDefault, String otherwise) {
    this.key = key;
    this.meaning = meaning;
    this.atDefault = atDefault;
    this.otherwise = otherwise;
  }

  static String write(Rules rules) {
    return Arrays.stream(values())
        .map(one ->
            "\"" + one.key + "\":" + (rules.has(one.meaning) ? one.atDefault : one.otherwise))
        .collect(Collectors.joining(",", "{", "}"));
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
        return new Parsed.Bad<>(Messages.of("sandbox.rules.unknown", member.name(), write(rules)));
      }
      RulesJson one = rule.get();
      String value = JsonWriter.compact(member.value());
      boolean toDefault = value.equals(one.atDefault);
      if (!toDefault && !value.equals(one.otherwise)) {
        return new Parsed.Bad<>(
            Messages.of("sandbox.rules.value", one.key, one.atDefault, one.otherwise));
      }
      changed = changed.with(one.meaning, toDefault);
    }
    return new Parsed.Good<>(changed);
  }

  private static Optional<RulesJson> named(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }
}
