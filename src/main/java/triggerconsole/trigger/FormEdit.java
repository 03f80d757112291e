package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.JsonValue;

/** A mend done in the form itself, so that switched-off rows and remembered texts stay. */
final class FormEdit {

  private FormEdit() {}

  /** The mended form, or nothing when the form has no field for the edit. */
  static Optional<FormDraft> apply(FormDraft form, Fix.Edit edit) {
    return switch (edit) {
      case Fix.SetValue(String pointer, JsonValue value) -> set(form, pointer, value);
      case Fix.RenameKey(String pointer, String better) ->
          variable(pointer).map(name -> rename(form, name, better));
      case Fix.KeepLast(String pointer) -> variable(pointer).map(name -> keepLast(form, name));
      case Fix.SetUrl ignored -> Optional.of(form);
    };
  }

  private static Optional<FormDraft> set(FormDraft form, String pointer, JsonValue value) {
    List<String> steps = JsonEdit.steps(pointer);
    return steps.size() == 1 && Keys.ALL.contains(steps.getFirst())
        ? form.with(steps.getFirst(), value)
        : Optional.empty();
  }

  private static FormDraft rename(FormDraft form, String name, String better) {
    List<VariableRow> rows = new ArrayList<>(form.variables());
    rows.replaceAll(row ->
        row.enabled() && row.name().equals(name)
            ? new VariableRow(true, better, row.type(), row.value())
            : row);
    return form.withVariables(form.customVars(), rows);
  }

  /** The others are switched off, not thrown away: what was typed stays. */
  private static FormDraft keepLast(FormDraft form, String name) {
    List<VariableRow> rows = new ArrayList<>(form.variables());
    int last = last(rows, name);
    for (int i = 0; i < last; i++) {
      VariableRow row = rows.get(i);
      if (row.name().equals(name)) {
        rows.set(i, new VariableRow(false, name, row.type(), row.value()));
      }
    }
    return form.withVariables(form.customVars(), rows);
  }

  private static int last(List<VariableRow> rows, String name) {
    int at = rows.size() - 1;
    while (at >= 0 && !(rows.get(at).enabled() && rows.get(at).name().equals(name))) {
      at--;
    }
    return at;
  }

  private static Optional<String> variable(String pointer) {
    List<String> steps = JsonEdit.steps(pointer);
    return steps.size() == 2 && steps.getFirst().equals(Keys.CUSTOM_VARS)
        ? Optional.of(steps.getLast())
        : Optional.empty();
  }
}
