package triggerconsole.ui.send.form;

import triggerconsole.trigger.FormDraft.Field;
import triggerconsole.trigger.FormDraft.SlotState;

/** The four things that {@code is_async} can be in the form. */
enum AsyncChoice {
  TRUE(SlotState.VALUE, "true"),
  FALSE(SlotState.VALUE, "false"),
  NULL(SlotState.NULL, "null"),
  ABSENT(SlotState.ABSENT, "absent");

  private final SlotState state;
  private final String word;

  AsyncChoice(SlotState state, String word) {
    this.state = state;
    this.word = word;
  }

  /** The word on its button. */
  String word() {
    return word;
  }

  /** What the field says. */
  static AsyncChoice of(FieldViewModel field) {
    return switch (field.stateProperty().get()) {
      case VALUE -> field.textProperty().get().strip().equals("true") ? TRUE : FALSE;
      case NULL -> NULL;
      case ABSENT -> ABSENT;
    };
  }

  /** Says it in the field, which keeps its text while it is null or absent. */
  void putInto(FieldViewModel field) {
    String text = state == SlotState.VALUE ? word : field.textProperty().get();
    field.choose(new Field(state, text));
  }
}
