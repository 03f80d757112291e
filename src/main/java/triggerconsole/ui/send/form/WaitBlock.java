package triggerconsole.ui.send.form;

import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Segmented;

/** The wait time with its steppers, and the box that says bot-to-bot. */
final class WaitBlock {

  private final FieldViewModel model;
  private final GuardedField field;
  private final Segmented<SlotState> slot;
  private final FieldBlock block;
  private final CheckBox handover;
  private final HBox row;

  WaitBlock(
      FieldViewModel model,
      BooleanProperty botToBot,
      FindingsViewModel findings,
      IntConsumer tooLong) {
    this.model = model;
    String name = Messages.of("send.form.waitTime");
    field = new GuardedField(pasted -> false, tooLong);
    field.setId("waitTime");
    field.getStyleClass().add("mono");
    field.textProperty().bindBidirectional(model.textProperty());
    field.disableProperty().bind(model.stateProperty().isNotEqualTo(SlotState.VALUE));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    HBox.setHgrow(field, Priority.ALWAYS);
    slot =
        Slots.of("waitTimeSlot", name, Messages.of("send.form.slot.number"), model.stateProperty());
    Label unit = new Label(Messages.of("send.form.waitTime.unit"));
    unit.getStyleClass().add("muted");
    unit.setMinWidth(Label.USE_PREF_SIZE);
    HBox box =
        new HBox(
            field,
            unit,
            stepper("less", Octicons.DASH_16, -1),
            stepper("more", Octicons.PLUS_16, 1));
    box.getStyleClass().add("joined-field");
    HBox.setHgrow(box, Priority.ALWAYS);
    handover = botToBot(botToBot);
    row = new HBox(box, handover);
    row.getStyleClass().addAll("gap-16", "wait-row");
    Label help = new Label(Messages.of("send.form.waitTime.help"));
    help.getStyleClass().addAll("small-text", "muted");
    help.setWrapText(true);
    FieldNote note = new FieldNote(findings, FormPlace.WAIT_TIME, box, help);
    block = new FieldBlock(name, Keys.WAIT_TIME, field, slot, row, note);
  }

  /** The whole block. */
  FieldBlock node() {
    return block;
  }

  /** The box that says bot-to-bot; there is one, and raw bodies borrow it. */
  CheckBox handover() {
    return handover;
  }

  /** Puts the box back where it belongs. */
  void takeHandoverBack() {
    row.getChildren().setAll(row.getChildren().getFirst(), handover);
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

  private static CheckBox botToBot(BooleanProperty botToBot) {
    CheckBox check = new CheckBox(Messages.of("send.form.botToBot"));
    check.setId("botToBot");
    check.setMinWidth(CheckBox.USE_PREF_SIZE);
    check.setAccessibleText(Messages.of("send.form.botToBotLong"));
    check.selectedProperty().bindBidirectional(botToBot);
    return check;
  }

  private Button stepper(String key, Ikon icon, int by) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().addAll("flat", "small", "field-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(Messages.of("send.form.waitTime." + key));
    button.disableProperty().bind(field.disabledProperty());
    button.setOnAction(event -> step(by));
    return button;
  }

  private void arrows(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case UP -> 1;
          case DOWN -> -1;
          default -> 0;
        };
    if (by != 0 && !event.isAltDown() && !event.isShortcutDown()) {
      step(by);
      event.consume();
    }
  }

  private void step(int by) {
    WaitSteps.step(model.textProperty().get(), by)
        .ifPresent(text -> {
          model.textProperty().set(text);
          field.end();
        });
  }
}
