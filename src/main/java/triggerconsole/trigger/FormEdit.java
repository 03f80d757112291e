package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonValue;

/** A mend done in the form itself, so that switched-off rows and remembered texts stay. */
final class FormEdit {

  private static final List<String> VARIABLES = List.of(Keys.CUSTOM_VARS);

  private FormEdit() {}

  /** The mended form, or nothing when the form has no field for the edit. */
  static Optional<FormDraft> apply(FormDraft form, Fix.Edit edit) {
    return switch (edit) {
      case Fix.SetValue(String pointer, JsonValue value) -> set(form, pointer, value);
      case Fix.RenameKey _, Fix.KeepLast _ -> keys(form, List.of(edit));
      case Fix.SetUrl _ -> Optional.of(form);
    };
  }

  /**
   * The form with names of variables mended, in one pass over its rows; nothing when other keys are
   * to be mended too. Of equal names all but the last are switched off, not thrown away.
   */
  static Optional<FormDraft> keys(FormDraft form, List<Fix.Edit> edits) {
    Map<List<String>, KeyEdits> byObject = KeyEdits.byObject(edits);
    if (!Set.of(VARIABLES).containsAll(byObject.keySet())) {
      return Optional.empty();
    }
    List<VariableRow> rows = new ArrayList<>(form.variables());
    for (KeyEdits names : byObject.values()) {
      mend(rows, names);
    }
    return Optional.of(form.withVariables(form.customVars(), rows));
  }

  private static void mend(List<VariableRow> rows, KeyEdits edits) {
    Set<String> kept = new HashSet<>();
    for (int i = rows.size() - 1; i >= 0; i--) {
      VariableRow row = rows.get(i);
      if (kept.contains(row.name())) {
        rows.set(i, row.enabled(false));
      } else if (row.enabled()) {
        if (edits.keepLast().contains(row.name())) {
          kept.add(row.name());
        }
        String name = edits.renames().getOrDefault(row.name(), row.name());
        rows.set(i, new VariableRow(true, name, row.type(), row.value()));
      }
    }
  }

  private static Optional<FormDraft> set(FormDraft form, String pointer, JsonValue value) {
    List<String> steps = JsonEdit.steps(pointer);
    return steps.size() == 1 && Keys.ALL.contains(steps.getFirst())
        ? form.with(steps.getFirst(), value)
        : Optional.empty();
  }
}
