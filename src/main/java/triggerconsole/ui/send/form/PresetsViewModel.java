package triggerconsole.ui.send.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import triggerconsole.settings.Loaded;
import triggerconsole.settings.Preset;
import triggerconsole.settings.Presets;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.ui.kit.Background;

/** The requests kept under names, and which of them the form began with. */
public final class PresetsViewModel {

  private final Presets presets;
  private final Background background;
  private final FormViewModel form;
  private final FindingsViewModel findings;
  private final Consumer<String> said;
  private final ReadOnlyObjectWrapper<List<Preset>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper unchanged = new ReadOnlyBooleanWrapper();

  /**
   * The presets of a form.
   *
   * @param said told a sentence when the file of presets was damaged
   */
  public PresetsViewModel(
      Presets presets,
      Background background,
      FormViewModel form,
      FindingsViewModel findings,
      Consumer<String> said) {
    this.presets = presets;
    this.background = background;
    this.form = form;
    this.findings = findings;
    this.said = said;
    form.draftProperty().subscribe(draft -> compare());
    current.subscribe(name -> compare());
    form.setOnBegun(() -> current.set(""));
  }

  /** All presets in their order; empty until they are read. */
  public ReadOnlyObjectProperty<List<Preset>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The name of the preset that the form began with; empty when it began with none. */
  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Whether the form still says what that preset says. */
  public ReadOnlyBooleanProperty unchangedProperty() {
    return unchanged.getReadOnlyProperty();
  }

  /** Reads the presets. */
  public void load() {
    change("read presets", () -> {});
  }

  /** Fills the form with a preset, as one step to undo; one without a user keeps the user. */
  public void use(Preset preset) {
    form.begin(filled(preset.draft()));
    findings.clear();
    current.set(preset.name());
  }

  /** Keeps the form under a name; one that exists is replaced. */
  public void save(String name) {
    var draft = form.draft();
    change("save preset", () -> presets.save(name, draft));
    current.set(name.strip());
  }

  /** Whether there is a preset of this name. */
  public boolean exists(String name) {
    return all.get().stream().anyMatch(preset -> preset.name().equalsIgnoreCase(name.strip()));
  }

  /** Gives a preset another name. */
  public void rename(String name, String other) {
    change("rename preset", () -> presets.rename(name, other));
    if (current.get().equals(name)) {
      current.set(other.strip());
    }
  }

  /** Takes a preset away. */
  public void delete(String name) {
    change("delete preset", () -> presets.delete(name));
    if (current.get().equals(name)) {
      current.set("");
    }
  }

  private Draft filled(Draft draft) {
    return draft instanceof FormDraft preset
            && preset.userId().equals(Field.of(""))
            && form.draft() instanceof FormDraft current
        ? preset.withUserId(current.userId())
        : draft;
  }

  private void compare() {
    unchanged.set(
        all.get().stream()
            .filter(preset -> preset.name().equals(current.get()))
            .anyMatch(preset -> filled(preset.draft()).equals(form.draft())));
  }

  private void change(String name, Runnable change) {
    background.run(
        name,
        () -> {
          change.run();
          return presets.read();
        },
        this::loaded);
  }

  private void loaded(Loaded<List<Preset>> loaded) {
    all.set(loaded.value());
    compare();
    loaded.notice().ifPresent(said);
  }
}
