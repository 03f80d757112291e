package triggerconsole.ui.send.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.ui.kit.Segmented;

/** The choice of value, null and absent that every key has. */
final class Slots {

  private Slots() {}

  /**
   * The choice for a key.
   *
   * @param id the node's id (contract, section 5)
   * @param name the field's plain name
   * @param value the word for a value: "text", "number"
   */
  static Segmented<SlotState> of(String id, String name, String value, Property<SlotState> state) {
    Map<SlotState, String> words = new LinkedHashMap<>();
    words.put(SlotState.VALUE, value);
    words.put(SlotState.NULL, Messages.of("send.form.slot.null"));
    words.put(SlotState.ABSENT, Messages.of("send.form.slot.absent"));
    Segmented<SlotState> slot = new Segmented<>(Messages.of("send.form.slot", name), words);
    slot.setId(id);
    slot.getStyleClass().add("slot");
    slot.valueProperty().bindBidirectional(state);
    return slot;
  }
}
