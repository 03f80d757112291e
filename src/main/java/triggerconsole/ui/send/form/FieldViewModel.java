package triggerconsole.ui.send.form;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;

/** One key of the body in the form: its text, and whether it is a value, null or absent. */
public final class FieldViewModel {

  /** What a person did to a field. */
  enum Change {
    TYPED,
    CHOSEN
  }

  private final FormPlace place;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<SlotState> state = new SimpleObjectProperty<>(SlotState.VALUE);

  private final Consumer<Change> onChange;
  private boolean quiet;

  FieldViewModel(FormPlace place, Consumer<Change> onChange) {
    this.place = place;
    this.onChange = onChange;
    text.subscribe((before, after) -> tell(Change.TYPED));
    state.subscribe((before, after) -> tell(Change.CHOSEN));
  }

  /** Which key of the body it is. */
  public FormPlace place() {
    return place;
  }

  /** What stands in the field; kept while the slot is null or absent. */
  public StringProperty textProperty() {
    return text;
  }

  /** Whether the key is a value, null or absent. */
  public ObjectProperty<SlotState> stateProperty() {
    return state;
  }

  /** The field as a value. */
  Field field() {
    return new Field(state.get(), text.get());
  }

  /** Takes a slot and a text as one change. */
  void choose(Field field) {
    if (!field.equals(field())) {
      show(field);
      onChange.accept(Change.CHOSEN);
    }
  }

  /** Shows a value without telling anybody. */
  void show(Field field) {
    quiet = true;
    text.set(field.text());
    state.set(field.state());
    quiet = false;
  }

  private void tell(Change change) {
    if (!quiet) {
      onChange.accept(change);
    }
  }
}
