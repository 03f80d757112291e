package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonBoolean;
import triggerconsole.base.JsonValue.JsonNull;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.JsonText;
import triggerconsole.base.JsonValue.Member;

/**
 * What stands in the form. The text of a field is kept while its slot is null or absent, so that
 * switching back loses nothing.
 *
 * @param moduleId its text is read as a JSON scalar where it is one ({@code 1068935}, {@code
 *     "1068935"} with quotes, {@code true}), else it is a JSON text; empty is null (dossier,
 *     section 12, row 2)
 * @param waitTime in seconds; read like the module; empty is absent
 * @param isAsync its text is {@code true} or {@code false}
 * @param customVars absent, null, or the object made of the rows that are switched on
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

    /** A field whose key is left out. */
    public static final Field ABSENT = new Field(SlotState.ABSENT, "");

    /** A field with a value. */
    public static Field of(String text) {
      return new Field(SlotState.VALUE, text);
    }

    /** The same text with another slot. */
    public Field as(SlotState other) {
      return new Field(other, text);
    }
  }

  private static final FormDraft NOTHING =
      new FormDraft(
          Field.ABSENT,
          Field.ABSENT,
          Field.ABSENT,
          Field.ABSENT,
          SlotState.ABSENT,
          List.of(),
          false);

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

  /**
   * The form that says the same as a body, or nothing when no form can. What it sends is the body
   * on one line with its keys in the documented order.
   */
  public static Optional<FormDraft> of(Body body, boolean botToBot) {
    return body.object()
        .filter(FormFields::hold)
        .map(object -> {
          FormDraft form = NOTHING.withBotToBot(botToBot);
          for (Member member : object.members()) {
            form = form.with(member.name(), member.value()).orElseThrow();
          }
          return form;
        });
  }

  @Override
  public Body body() {
    List<Member> members = new ArrayList<>();
    add(members, Keys.USER_ID, userId, JsonText::new);
    add(
        members,
        Keys.MODULE_ID,
        moduleId,
        text -> text.isBlank() ? JsonValue.NULL : FormFields.scalar(text));
    if (waitTime.state() != SlotState.VALUE || !waitTime.text().isBlank()) {
      add(members, Keys.WAIT_TIME, waitTime, FormFields::scalar);
    }
    if (customVars != SlotState.ABSENT) {
      members.add(
          new Member(
              Keys.CUSTOM_VARS, customVars == SlotState.NULL ? JsonValue.NULL : variablesObject()));
    }
    add(members, Keys.IS_ASYNC, isAsync, text -> new JsonBoolean(text.strip().equals("true")));
    return Body.of(new JsonObject(members));
  }

  /**
   * The form with another value for one of the documented keys, or nothing when its field cannot
   * hold the value. Rows that are switched off stay, after those of a new object of variables.
   */
  public Optional<FormDraft> with(String key, JsonValue value) {
    if (!FormFields.hold(key, value)) {
      return Optional.empty();
    }
    return switch (key) {
      case Keys.USER_ID -> Optional.of(withUserId(changed(userId, key, value)));
      case Keys.MODULE_ID -> Optional.of(withModuleId(changed(moduleId, key, value)));
      case Keys.WAIT_TIME -> Optional.of(withWaitTime(changed(waitTime, key, value)));
      case Keys.IS_ASYNC -> Optional.of(withIsAsync(changed(isAsync, key, value)));
      case Keys.CUSTOM_VARS -> Optional.of(withVariables(value));
      default -> Optional.empty();
    };
  }

  /** The form with another user. */
  public FormDraft withUserId(Field field) {
    return new FormDraft(field, moduleId, waitTime, isAsync, customVars, variables, botToBot);
  }

  /** The form with another module. */
  public FormDraft withModuleId(Field field) {
    return new FormDraft(userId, field, waitTime, isAsync, customVars, variables, botToBot);
  }

  /** The form with another wait. */
  public FormDraft withWaitTime(Field field) {
    return new FormDraft(userId, moduleId, field, isAsync, customVars, variables, botToBot);
  }

  /** The form with another {@code is_async}. */
  public FormDraft withIsAsync(Field field) {
    return new FormDraft(userId, moduleId, waitTime, field, customVars, variables, botToBot);
  }

  /** The form with other rows; they are sent only while the slot of the variables is a value. */
  public FormDraft withVariables(SlotState slot, List<VariableRow> rows) {
    return new FormDraft(userId, moduleId, waitTime, isAsync, slot, rows, botToBot);
  }

  /** The form with the bot-to-bot tick set or not. */
  public FormDraft withBotToBot(boolean ticked) {
    return new FormDraft(userId, moduleId, waitTime, isAsync, customVars, variables, ticked);
  }

  private FormDraft withVariables(JsonValue value) {
    if (!(value instanceof JsonObject(List<Member> members))) {
      return withVariables(SlotState.NULL, variables);
    }
    Stream<VariableRow> rows =
        members.stream().map(member -> VariableRow.of(member.name(), member.value()));
    Stream<VariableRow> switchedOff = variables.stream().filter(row -> !row.enabled());
    return withVariables(SlotState.VALUE, Stream.concat(rows, switchedOff).toList());
  }

  private JsonObject variablesObject() {
    return new JsonObject(
        variables.stream()
            .filter(VariableRow::enabled)
            .map(row -> new Member(row.name(), row.json()))
            .toList());
  }

  private static Field changed(Field field, String key, JsonValue value) {
    return value instanceof JsonNull
        ? field.as(SlotState.NULL)
        : Field.of(FormFields.typed(key, value));
  }

  private static void add(
      List<Member> members, String key, Field field, Function<String, JsonValue> reading) {
    switch (field.state()) {
      case VALUE -> members.add(new Member(key, reading.apply(field.text())));
      case NULL -> members.add(new Member(key, JsonValue.NULL));
      case ABSENT -> {}
    }
  }
}
