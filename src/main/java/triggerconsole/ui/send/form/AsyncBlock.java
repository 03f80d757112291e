package triggerconsole.ui.send.form;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Segmented;

/** The key {@code is_async}: true, false, null or absent. */
final class AsyncBlock {

  private final Segmented<AsyncChoice> choice;
  private final VBox block;

  AsyncBlock(FieldViewModel model, FindingsViewModel findings) {
    Map<AsyncChoice, String> words = new LinkedHashMap<>();
    for (AsyncChoice one : AsyncChoice.values()) {
      words.put(one, one.word());
    }
    String name = Messages.of("send.form.isAsync");
    choice = new Segmented<>(name, words);
    choice.setId("isAsyncSlot");
    choice.setValue(AsyncChoice.of(model));
    model.textProperty().subscribe(text -> choice.setValue(AsyncChoice.of(model)));
    model.stateProperty().subscribe(state -> choice.setValue(AsyncChoice.of(model)));
    choice
        .valueProperty()
        .subscribe((before, chosen) -> {
          if (AsyncChoice.of(model) != chosen) {
            chosen.putInto(model);
          }
        });
    HBox head = FieldBlock.head(name, Keys.IS_ASYNC, choice, choice);
    FieldNote note = new FieldNote(findings, FormPlace.IS_ASYNC, choice, new VBox());
    block = new VBox(head, note);
    block.getStyleClass().addAll("field-block", "gap-4");
  }

  /** The whole block. */
  VBox node() {
    return block;
  }

  /** Puts the focus on the choice. */
  void focus() {
    choice.requestFocus();
  }
}
