package triggerconsole.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;

/**
 * A body as the sandbox reads it, by its own reading of the documents (dossier, sections 1 and 12).
 *
 * @param userId nothing when it is no text, which matches no user
 * @param module nothing when the conversation shall stay where it is
 * @param waitTime until the redirect
 * @param async whether {@code is_async} is JSON {@code true}
 */
record Trigger(
    Optional<String> userId,
    Optional<JsonValue> module,
    Duration waitTime,
    SequencedMap<String, JsonValue> variables,
    boolean async,
    List<Event.Note> notes)
    implements Reading {

  private static final Duration DEFAULT_WAIT = Duration.ofSeconds(3);
  private static final double LONGEST_WAIT_SECONDS = Duration.ofDays(3650).toSeconds();

  /** The trigger, or the answer to a body that is none. Of duplicate keys the last counts. */
  static Reading read(Optional<JsonValue> body, Rules rules) {
    if (!(body.orElse(JsonValue.NULL) instanceof JsonObject object)) {
      return new Reading.Unreadable("", DocumentedAnswer.NEED_VALID_JSON);
    }
    Optional<JsonValue> user = object.get("user_id");
    Optional<JsonValue> module = object.get("module_id");
    String sent = user.flatMap(Trigger::text).orElse("");
    boolean moduleMissing = module.isEmpty() && rules.has(Rules.Switch.ABSENT_MODULE_IS_ERROR);
    if (user.isEmpty() && moduleMissing) {
      return new Reading.Unreadable(sent, DocumentedAnswer.NEED_VALID_JSON);
    }
    if (isNullOrEmpty(user)) {
      return new Reading.Unreadable(sent, DocumentedAnswer.USER_ID_MANDATORY);
    }
    if (moduleMissing) {
      return new Reading.Unreadable(sent, DocumentedAnswer.MODULE_ID_MANDATORY);
    }
    JsonValue variables = object.get("custom_vars").orElse(JsonValue.NULL);
    if (!(variables instanceof JsonObject || variables instanceof JsonNull)) {
      return new Reading.Unreadable(sent, DocumentedAnswer.NEED_VALID_JSON);
    }
    return of(object, user.flatMap(Trigger::text), module.filter(id -> !(id instanceof JsonNull)));
  }

  private static Trigger of(
      JsonObject object, Optional<String> userId, Optional<JsonValue> module) {
    Optional<Duration> wait = object.get("wait_time").flatMap(Trigger::seconds);
    SequencedMap<String, JsonValue> variables = variables(object.get("custom_vars"));
    List<Event.Note> notes = new ArrayList<>();
    if (wait.isEmpty() && object.get("wait_time").isPresent()) {
      notes.add(Event.Note.WAIT_TIME_UNUSABLE);
    }
    if (!variables.keySet().stream().allMatch(Trigger::startsWithLetter)) {
      notes.add(Event.Note.VARIABLE_NAME_UNUSUAL);
    }
    return new Trigger(
        userId,
        module,
        wait.orElse(DEFAULT_WAIT),
        variables,
        object.get("is_async").equals(Optional.of(new JsonBoolean(true))),
        List.copyOf(notes));
  }

  private static boolean isNullOrEmpty(Optional<JsonValue> user) {
    return user.isEmpty()
        || user.get() instanceof JsonNull
        || (user.get() instanceof JsonText text && text.text().isEmpty());
  }

  private static Optional<String> text(JsonValue value) {
    return value instanceof JsonText text ? Optional.of(text.text()) : Optional.empty();
  }

  private static Optional<Duration> seconds(JsonValue value) {
    if (!(value instanceof JsonNumber number)) {
      return Optional.empty();
    }
    double seconds = Double.parseDouble(number.literal());
    return seconds < 0
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(Math.round(Math.min(seconds, LONGEST_WAIT_SECONDS) * 1e9)));
  }

  private static SequencedMap<String, JsonValue> variables(Optional<JsonValue> value) {
    SequencedMap<String, JsonValue> variables = new LinkedHashMap<>();
    if (value.isPresent() && value.get() instanceof JsonObject object) {
      object.members().forEach(member -> variables.put(member.name(), member.value()));
    }
    return variables;
  }

  private static boolean startsWithLetter(String name) {
    return !name.isEmpty() && Character.isLetter(name.codePointAt(0));
  }
}
