package triggerconsole.trigger;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;

/**
 * What the check before sending looks at.
 *
 * @param botToBot whether the person says that the user is being handed over between bots
 * @param destination where the body is about to go; empty when only the body is to be checked
 */
public record CheckInput(Body body, boolean botToBot, Optional<Destination> destination) {

  /** The body of a draft alone, bound for nowhere yet. */
  public static CheckInput of(Draft draft) {
    return new CheckInput(draft.body(), draft.botToBot(), Optional.empty());
  }

  Slot slot(String key) {
    return body.slot(key);
  }

  /** The custom variables in their order, duplicates included; none when they are no object. */
  List<Member> variables() {
    return slot(Keys.CUSTOM_VARS) instanceof Slot.Value(JsonObject object)
        ? object.members()
        : List.of();
  }
}
