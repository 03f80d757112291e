package triggerconsole.suite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/**
 * How an end user of a sandbox is.
 *
 * @param module where the conversation is, as JSON has it; nothing when there is no such user
 */
record UserState(Optional<JsonValue> module, Map<String, JsonValue> variables) {

  /** There is no such user. */
  static final UserState NOBODY = new UserState(Optional.empty(), Map.of());

  /** What a sandbox says of a user (contract, section 4, {@code /__admin/users/{id}}). */
  static UserState of(JsonObject user) {
    Map<String, JsonValue> variables = new LinkedHashMap<>();
    if (user.get("customVars").orElse(JsonValue.NULL) instanceof JsonObject object) {
      for (Member member : object.members()) {
        variables.put(member.name(), member.value());
      }
    }
    return new UserState(Optional.of(user.get("moduleId").orElse(JsonValue.NULL)), variables);
  }
}
