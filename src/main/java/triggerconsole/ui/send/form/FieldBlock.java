package triggerconsole.ui.send.form;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.ui.kit.FieldLabel;

/** One key of the form: its label and slot above, its control, its note below. */
final class FieldBlock extends VBox {

  /** A block whose label belongs to {@code focus}, the node that has the focus in it. */
  FieldBlock(String name, String key, Node focus, Node slot, Node control, Node note) {
    getStyleClass().addAll("field-block", "gap-4");
    getChildren().addAll(head(name, key, focus, slot), control, note);
  }

  /** A label at the left with something at the right end. */
  static HBox head(String name, String key, Node focus, Node end) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    FieldLabel label = new FieldLabel(name, key, focus);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(label, space, end);
    head.getStyleClass().addAll("field-head", "gap-8");
    return head;
  }
}
