package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.Json;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.JsonWriter;

/**
 * What stands in the form. The text of a field is kept while its slot is null or absent, so that
 * switching back loses nothing.
 *
 * @param moduleId its text is read as a JSON scalar where it is one ({@code 1068935}, {@code
 *     "1068935"} with quotes, {@code true}), else it is a JSON text; empty is null (dossier,
 *     section 12, row 2)
 * @param waitTime in seconds; read like the module; empty is absent
 * @param isAsync its text is {@code true} or {@code false}
 * @param customVars absent, null, or the object made of the rows
 */
public record FormDraft(
    Field userId,
    Field moduleId,
    Field waitTime,
    Field isAsync,
    SlotState customVars,
    List<VariableRow> variables,
    boolean botToBot)
    implements Draft {

  public FormDraft {
    variables = List.copyOf(variables);
  }

  /** Which of the three a field's slot is. */
  public enum SlotState {
    VALUE,
    NULL,
    ABSENT
  }

  /** One field: its slot and its text, kept whatever the slot is. */
  public record Field(SlotState state, String text) {

    /** A field with a value. */
    public static Field of(String text) {
      return new Field(SlotState.VALUE, text);
    }

    private static final Field NULL = new Field(SlotState.NULL, "");
    private static final Field ABSENT = new Field(SlotState.ABSENT, "");
  }

  /** An empty form as a person finds it: redirect at once, nothing filled in. */
  public static FormDraft empty() {
    return new FormDraft(
        Field.of(""),
        Field.of(""),
        Field.of("0"),
        Field.of("true"),
        SlotState.VALUE,
        List.of(),
        false);
  }

  /** The form that says the same as a body, or nothing when no form can. */
  public static Optional<FormDraft> of(Body body, boolean botToBot) {
    return body.object()
        .filter(FormDraft::fits)
        .map(object ->
            new FormDraft(
                field(object, Keys.USER_ID),
                field(object, Keys.MODULE_ID),
                field(object, Keys.WAIT_TIME),
                field(object, Keys.IS_ASYNC),
                state(object, Keys.CUSTOM_VARS),
                rows(object),
                botToBot));
  }

  @Override
  public Body body() {
    List<Member> members = new ArrayList<>();
    add(members, Keys.USER_ID, userId, JsonText::new);
    add(members, Keys.MODULE_ID, moduleId, text -> text.isBlank() ? JsonValue.NULL : scalar(text));
    if (waitTime.state() != SlotState.VALUE || !waitTime.text().isBlank()) {
      add(members, Keys.WAIT_TIME, waitTime, FormDraft::scalar);
    }
    if (customVars != SlotState.ABSENT) {
      members.add(
          new Member(
              Keys.CUSTOM_VARS, customVars == SlotState.NULL ? JsonValue.NULL : variablesObject()));
    }
    add(members, Keys.IS_ASYNC, isAsync, text -> new JsonBoolean(text.strip().equals("true")));
    return Body.of(new JsonObject(members));
  }

  private JsonObject variablesObject() {
    return new JsonObject(
        variables.stream()
            .filter(VariableRow::enabled)
            .map(row -> new Member(row.name(), row.json()))
            .toList());
  }

  private interface Reading {
    JsonValue read(String text);
  }

  private static void add(List<Member> members, String key, Field field, Reading reading) {
    switch (field.state()) {
      case VALUE -> members.add(new Member(key, reading.read(field.text())));
      case NULL -> members.add(new Member(key, JsonValue.NULL));
      case ABSENT -> {}
    }
  }

  private static JsonValue scalar(String text) {
    String stripped = text.strip();
    return Json.parse(stripped)
        .filter(value -> !(value instanceof JsonObject || value instanceof JsonArray))
        .filter(value -> !(value instanceof JsonNull))
        .orElse(new JsonText(stripped));
  }

  /** Whether reading the body into the form and writing it again would keep every key and value. */
  private static boolean fits(JsonObject object) {
    List<String> names = object.members().stream().map(Member::name).toList();
    return Keys.ALL.containsAll(names)
        && names.stream().distinct().count() == names.size()
        && object.get(Keys.USER_ID).map(FormDraft::isTextOrNull).orElse(true)
        && object.get(Keys.MODULE_ID).map(FormDraft::isPlainScalar).orElse(true)
        && object.get(Keys.WAIT_TIME).map(FormDraft::isPlainScalar).orElse(true)
        && object
            .get(Keys.CUSTOM_VARS)
            .map(value -> value instanceof JsonObject || value instanceof JsonNull)
            .orElse(true)
        && object
            .get(Keys.IS_ASYNC)
            .map(value -> value instanceof JsonBoolean || value instanceof JsonNull)
            .orElse(true);
  }

  private static boolean isTextOrNull(JsonValue value) {
    return value instanceof JsonText || value instanceof JsonNull;
  }

  private static boolean isPlainScalar(JsonValue value) {
    return value instanceof JsonNull || scalar(fieldText(value)).equals(value);
  }

  private static Field field(JsonObject object, String key) {
    return object
        .get(key)
        .map(value ->
            switch (value) {
              case JsonNull ignored -> Field.NULL;
              case JsonText text when key.equals(Keys.USER_ID) -> Field.of(text.text());
              default -> Field.of(fieldText(value));
            })
        .orElse(Field.ABSENT);
  }

  /** A text that would be read as something else is written with its quotes. */
  private static String fieldText(JsonValue value) {
    return value instanceof JsonText text && scalar(text.text()).equals(value)
        ? text.text()
        : JsonWriter.compact(value);
  }

  private static SlotState state(JsonObject object, String key) {
    return object
        .get(key)
        .map(value -> value instanceof JsonNull ? SlotState.NULL : SlotState.VALUE)
        .orElse(SlotState.ABSENT);
  }

  private static List<VariableRow> rows(JsonObject object) {
    return object
        .get(Keys.CUSTOM_VARS)
        .filter(JsonObject.class::isInstance)
        .map(value -> ((JsonObject) value).members())
        .orElse(List.of())
        .stream()
        .map(member -> VariableRow.of(member.name(), member.value()))
        .toList();
  }
}
