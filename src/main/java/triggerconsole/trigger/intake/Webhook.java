package triggerconsole.trigger.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonNumber;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.TokenText;
import triggerconsole.trigger.VariableRow;

/**
 * What Certainly's webhooks send to third parties (dossier, section 3): it names the end user. The
 * variables in it are those that the user has already, so they come switched off.
 */
record Webhook(FormDraft draft, List<String> notes) {

  private static final Set<String> BODY_ONLY =
      Set.of("module_id", "wait_time", "custom_vars", "is_async");

  private static final Set<String> SURE =
      Set.of("end_user_id", "endUserId", "sessionId", "direction", "from", "to", "botId");

  private static final List<String> USER_KEYS =
      List.of("user_id", "end_user_id", "endUserId", "userId");

  private static final String WEB_USER = "webbot:";

  /** Words that the directions of old payloads hold in place of an id. */
  private static final Set<String> NO_USERS = Set.of("human", "bot", "user", "token", "user_id");

  static boolean isOne(JsonObject object) {
    List<String> names = object.members().stream().map(Member::name).toList();
    return names.stream().noneMatch(BODY_ONLY::contains)
        && (names.stream().anyMatch(SURE::contains) || message(object).isPresent());
  }

  static Webhook read(JsonObject object) {
    List<String> notes = new ArrayList<>();
    Optional<String> user = user(object);
    notes.add(
        user.isPresent()
            ? Messages.of("trigger.intake.webhook-user")
            : Messages.of("trigger.intake.webhook-no-user"));
    if (object.get("moduleId").isPresent()) {
      notes.add(Messages.of("trigger.intake.webhook-module"));
    }
    List<VariableRow> rows = variables(object);
    if (!rows.isEmpty()) {
      notes.add(Messages.of("trigger.intake.webhook-variables"));
    }
    return new Webhook(
        FormDraft.empty()
            .withUserId(Field.of(user.orElse("")))
            .withVariables(SlotState.VALUE, rows),
        notes);
  }

  /** The end user's id: where it shows by itself, else by the direction, else by its key. */
  private static Optional<String> user(JsonObject object) {
    Optional<String> from = id(object, "from");
    Optional<String> to = id(object, "to");
    Optional<String> direction = id(object, "direction");
    Stream<Optional<String>> named =
        USER_KEYS.stream().flatMap(key -> Stream.of(id(object, key), inner(object, key)));
    return Stream.of(
            Stream.of(
                from.filter(text -> text.startsWith(WEB_USER)),
                to.filter(text -> text.startsWith(WEB_USER)),
                direction.filter(word -> word.equals("in")).flatMap(word -> from),
                direction.filter(word -> word.equals("out")).flatMap(word -> to)),
            named,
            Stream.of(to, from))
        .flatMap(candidates -> candidates)
        .flatMap(Optional::stream)
        .filter(text -> !NO_USERS.contains(text) && TokenText.find(text).isEmpty())
        .findFirst();
  }

  private static Optional<String> inner(JsonObject object, String key) {
    return message(object).flatMap(message -> id(message, key));
  }

  private static Optional<JsonObject> message(JsonObject object) {
    return object
        .get("message")
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .filter(message -> id(message, "user_id").isPresent());
  }

  private static Optional<String> id(JsonObject object, String key) {
    return object
        .get(key)
        .flatMap(value ->
            switch (value) {
              case JsonText(String text) when !text.isBlank() -> Optional.of(text.strip());
              case JsonNumber(String literal) -> Optional.of(literal);
              default -> Optional.empty();
            });
  }

  /** The user's own variables; a webhook author may have written them as a text. */
  private static List<VariableRow> variables(JsonObject object) {
    JsonValue value = object.get("customVariables").orElse(JsonValue.NULL);
    JsonValue parsed =
        value instanceof JsonText(String text) ? Json.parse(text).orElse(JsonValue.NULL) : value;
    return switch (parsed) {
      case JsonObject(List<Member> members) ->
          members.stream()
              .filter(member -> !(member.value() instanceof JsonNull))
              .map(member -> VariableRow.of(member.name(), member.value()))
              .map(row -> new VariableRow(false, row.name(), row.type(), row.value()))
              .toList();
      default -> List.of();
    };
  }
}
