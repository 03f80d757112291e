package triggerconsole.ui.send.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Draft;
import triggerconsole.trigger.FormDraft;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.RawDraft;

/**
 * The draft as the form shows it, and the one place where it changes: every change, whoever makes
 * it, becomes a new {@link #draftProperty() draft} and a step to undo.
 */
public final class FormViewModel {

  private final FieldViewModel userId = field(FormPlace.USER_ID);
  private final FieldViewModel moduleId = field(FormPlace.MODULE_ID);
  private final FieldViewModel waitTime = field(FormPlace.WAIT_TIME);
  private final FieldViewModel isAsync = field(FormPlace.IS_ASYNC);
  private final ObjectProperty<SlotState> customVars = new SimpleObjectProperty<>(SlotState.VALUE);
  private final VariablesViewModel variables = new VariablesViewModel(this::changed);
  private final BooleanProperty botToBot = new SimpleBooleanProperty();
  private final StringProperty rawText = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper raw = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Draft> draft;
  private final UndoSteps steps = new UndoSteps();

  /** The form that the raw text was made of, so that going back unchanged loses nothing. */
  private FormDraft behindRaw = FormDraft.empty();

  private Consumer<FormPlace> onChosen = place -> {};
  private Runnable onBegun = () -> {};
  private boolean showing;

  /** A form that shows a draft. */
  public FormViewModel(Draft first) {
    draft = new ReadOnlyObjectWrapper<>(first);
    customVars.subscribe((before, after) -> chosen(FormPlace.CUSTOM_VARS));
    botToBot.subscribe((before, after) -> chosen(FormPlace.WAIT_TIME));
    rawText.subscribe((before, after) -> typed(FormPlace.BODY));
    show(first);
  }

  /** The draft as it stands, replaced at each change. */
  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /** The draft as it stands. */
  public Draft draft() {
    return draft.get();
  }

  /** The body as it would be sent now. */
  public Body body() {
    return draft().body();
  }

  /** The key {@code user_id}. */
  public FieldViewModel userId() {
    return userId;
  }

  /** The key {@code module_id}. */
  public FieldViewModel moduleId() {
    return moduleId;
  }

  /** The key {@code wait_time}, in seconds. */
  public FieldViewModel waitTime() {
    return waitTime;
  }

  /** The key {@code is_async}; its text is {@code true} or {@code false}. */
  public FieldViewModel isAsync() {
    return isAsync;
  }

  /** Whether {@code custom_vars} is the object made of the rows, null or absent. */
  public ObjectProperty<SlotState> customVarsProperty() {
    return customVars;
  }

  /** The rows of {@code custom_vars}. */
  public VariablesViewModel variables() {
    return variables;
  }

  /** Whether the user is handed over from one bot to another. */
  public BooleanProperty botToBotProperty() {
    return botToBot;
  }

  /** Whether the body is written by hand. */
  public ReadOnlyBooleanProperty rawProperty() {
    return raw.getReadOnlyProperty();
  }

  /** The body written by hand. */
  public StringProperty rawTextProperty() {
    return rawText;
  }

  /** Tells whoever asks that a slot or a box was chosen, which is complete at once. */
  void setOnChosen(Consumer<FormPlace> listener) {
    onChosen = listener;
  }

  /** Calls when another request is begun. */
  void setOnBegun(Runnable listener) {
    onBegun = listener;
  }

  /** Begins another request, from a preset, a paste or the history, as one step to undo. */
  public void begin(Draft other) {
    replace(other);
    onBegun.run();
  }

  /** Takes another draft as one step: rows that were added, a fix. */
  public void replace(Draft other) {
    if (!other.equals(draft())) {
      steps.changed(draft());
      show(other);
    }
  }

  /** Shows the exact body as text to be written by hand. */
  public void toRaw() {
    if (draft() instanceof FormDraft form) {
      replace(new RawDraft(form.body().text(), form.botToBot()));
      behindRaw = form;
    }
  }

  /** Goes back to the form; says why when no form can hold what the text says. */
  public Optional<String> toForm() {
    return take(readBack().get());
  }

  /** The work of reading the raw text as a form, for any thread. */
  Supplier<ReadBack> readBack() {
    Draft read = draft();
    FormDraft behind = behindRaw;
    return () -> ReadBack.of(read, behind);
  }

  /** Shows what was read, unless the draft is another by now; says why when there is no form. */
  Optional<String> take(ReadBack read) {
    if (read.draft().equals(draft())) {
      read.form().ifPresent(this::replace);
    }
    return read.reason();
  }

  /** Takes the last step back. */
  public void undo() {
    steps.undo(draft()).ifPresent(this::show);
  }

  /** Does again what was undone. */
  public void redo() {
    steps.redo(draft()).ifPresent(this::show);
  }

  /** Ends a run of typing: what follows is undone by itself. */
  public void pause() {
    steps.pause();
  }

  private FieldViewModel field(FormPlace place) {
    return new FieldViewModel(
        place,
        change -> {
          if (change == FieldViewModel.Change.TYPED) {
            typed(place);
          } else {
            chosen(place);
          }
        });
  }

  private void typed(FormPlace place) {
    if (!showing) {
      steps.typed(draft(), place);
      draft.set(read());
    }
  }

  private void chosen(FormPlace place) {
    if (!showing) {
      changed();
      onChosen.accept(place);
    }
  }

  private void changed() {
    if (!showing) {
      steps.changed(draft());
      draft.set(read());
    }
  }

  private Draft read() {
    return raw.get()
        ? new RawDraft(rawText.get(), botToBot.get())
        : new FormDraft(
            userId.field(),
            moduleId.field(),
            waitTime.field(),
            isAsync.field(),
            customVars.get(),
            variables.snapshot(),
            botToBot.get());
  }

  private void show(Draft shown) {
    showing = true;
    try {
      botToBot.set(shown.botToBot());
      switch (shown) {
        case FormDraft form -> showForm(form);
        case RawDraft text -> rawText.set(text.text());
      }
      raw.set(shown instanceof RawDraft);
    } finally {
      showing = false;
    }
    draft.set(shown);
  }

  private void showForm(FormDraft form) {
    userId.show(form.userId());
    moduleId.show(form.moduleId());
    waitTime.show(form.waitTime());
    isAsync.show(form.isAsync());
    customVars.set(form.customVars());
    variables.show(form.variables());
  }
}
