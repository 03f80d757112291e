package triggerconsole.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.RawDraft;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.VariableType;

/** A {@link Draft} as it stands in a file: with {@code raw} it is a body by hand, else a form. */
record DraftJson(
    String raw,
    FieldJson userId,
    FieldJson moduleId,
    FieldJson waitTime,
    FieldJson isAsync,
    String customVars,
    List<VariableJson> variables,
    Boolean botToBot) {

  record FieldJson(String state, String text) {}

  record VariableJson(Boolean enabled, String name, String type, String value) {}

  static DraftJson of(Draft draft) {
    return switch (draft) {
      case RawDraft raw ->
          new DraftJson(raw.text(), null, null, null, null, null, null, raw.botToBot());
      case FormDraft form ->
          new DraftJson(
              null,
              field(form.userId()),
              field(form.moduleId()),
              field(form.waitTime()),
              field(form.isAsync()),
              word(form.customVars()),
              form.variables().stream().map(DraftJson::row).toList(),
              form.botToBot());
    };
  }

  Draft draft() {
    boolean handover = Boolean.TRUE.equals(botToBot);
    if (raw != null) {
      return new RawDraft(raw, handover);
    }
    FormDraft empty = FormDraft.empty();
    return new FormDraft(
        field(userId, empty.userId()),
        field(moduleId, empty.moduleId()),
        field(waitTime, empty.waitTime()),
        field(isAsync, empty.isAsync()),
        constant(customVars, empty.customVars(), SlotState.values()),
        Objects.requireNonNullElse(variables, List.<VariableJson>of()).stream()
            .filter(Objects::nonNull)
            .map(DraftJson::row)
            .toList(),
        handover);
  }

  private static FieldJson field(Field field) {
    return new FieldJson(word(field.state()), field.text());
  }

  private static Field field(FieldJson field, Field usual) {
    return field == null
        ? usual
        : new Field(constant(field.state, usual.state(), SlotState.values()), text(field.text));
  }

  private static VariableJson row(VariableRow row) {
    return new VariableJson(row.enabled(), row.name(), word(row.type()), row.value());
  }

  private static VariableRow row(VariableJson row) {
    return new VariableRow(
        !Boolean.FALSE.equals(row.enabled),
        text(row.name),
        constant(row.type, VariableType.TEXT, VariableType.values()),
        text(row.value));
  }

  private static String text(String text) {
    return Objects.requireNonNullElse(text, "");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <E extends Enum<E>> E constant(String word, E usual, E[] all) {
    return Stream.of(all)
        .filter(candidate -> candidate.name().equalsIgnoreCase(word))
        .findFirst()
        .orElse(usual);
  }
}
