package triggerconsole.ui.send.form;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Segmented;

/** The user or the module: an id to be typed or chosen, with what is known of it below. */
final class IdBlock {

  private final FieldViewModel model;
  private final IdsViewModel ids;
  private final GuardedField field;
  private final Segmented<SlotState> slot;
  private final Label remark = new Label();
  private final Link naming;
  private final FieldBlock block;

  /**
   * What tells the two apart.
   *
   * @param id the field's node id; the slot's is this and {@code Slot}
   * @param value the word for a value in the slot
   * @param help what stands below while nothing is known of the id
   */
  record Kind(String id, String name, String key, String value, String help) {}

  IdBlock(
      Kind kind,
      FieldViewModel model,
      IdsViewModel ids,
      FindingsViewModel findings,
      Predicate<String> takenElsewhere,
      IntConsumer tooLong) {
    this.model = model;
    this.ids = ids;
    field = new GuardedField(takenElsewhere, tooLong);
    field.setId(kind.id());
    field.getStyleClass().add("mono");
    field.textProperty().bindBidirectional(model.textProperty());
    field.disableProperty().bind(model.stateProperty().isNotEqualTo(SlotState.VALUE));
    slot = Slots.of(kind.id() + "Slot", kind.name(), kind.value(), model.stateProperty());
    naming = new Link("", () -> {});
    remark.getStyleClass().addAll("small-text", "muted");
    remark.setWrapText(true);
    naming.getStyleClass().add("small-text");
    naming.setMinWidth(Label.USE_PREF_SIZE);
    naming.managedProperty().bind(naming.visibleProperty());
    HBox help = new HBox(remark, naming);
    help.getStyleClass().add("gap-8");
    SuggestField box = new SuggestField(field, ids, kind.name());
    FieldNote note = new FieldNote(findings, model.place(), box, help);
    block = new FieldBlock(kind.name(), kind.key(), field, slot, box, note);
    model.textProperty().subscribe(text -> describe(kind.help()));
    ids.allProperty().subscribe(known -> describe(kind.help()));
  }

  /** Offers to give the id in the field a name of one's own. */
  void nameable(Dialogs dialogs, Function<String, String> title, BiConsumer<String, String> name) {
    naming.setOnAction(event -> {
      String id = model.textProperty().get().strip();
      String before = ids.find(id).map(KnownId::name).orElse("");
      dialogs.input(
          title.apply(id),
          Messages.of("send.form.name.label"),
          before,
          text -> "",
          text -> name.accept(id, text));
    });
  }

  /** The whole block. */
  FieldBlock node() {
    return block;
  }

  /** The text field. */
  GuardedField field() {
    return field;
  }

  /** Puts the focus on the field, or on its slot while there is nothing to type. */
  void focus() {
    if (field.isDisabled()) {
      slot.requestFocus();
    } else {
      field.requestFocus();
    }
  }

  private void describe(String help) {
    String id = model.textProperty().get();
    String known = ids.find(id).map(ids::remark).orElse("");
    boolean named = ids.find(id).filter(found -> !found.name().isEmpty()).isPresent();
    remark.setText(known.isEmpty() ? help : known);
    naming.setVisible(!id.isBlank() && id.strip().length() <= 200);
    naming.setText(Messages.of(named ? "send.form.name.change" : "send.form.name.give"));
  }
}
