package triggerconsole.ui.send.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Link;

/**
 * What stands above the form: title, presets, form or raw body, pasting. One line when it is low.
 */
final class FormHead extends VBox {

  private final Label title = new Label(Messages.of("send.form.title"));
  private final Node presets;
  private final Node mode;
  private final Link paste;

  FormHead(PresetsMenu presets, Node mode, Runnable onPaste) {
    this.presets = presets;
    this.mode = mode;
    paste = new Link(Messages.of("send.form.paste"), onPaste);
    paste.setId("pasteRequest");
    paste.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    presets.setMinWidth(0);
    getStyleClass().add("form-head");
    arrange(false);
  }

  /** Puts everything into one line, without the title, or into two. */
  void arrange(boolean low) {
    getStyleClass().removeAll("gap-8", "gap-12");
    getStyleClass().add(low ? "gap-8" : "gap-12");
    getChildren()
        .setAll(
            low
                ? List.of(line(mode, paste, presets))
                : List.of(line(title, presets), line(mode, paste)));
  }

  /** The first node at the left, the others at the right. */
  private static HBox line(Node first, Node... others) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(first, space);
    line.getChildren().addAll(others);
    line.getStyleClass().addAll("field-head", "gap-12");
    return line;
  }
}
