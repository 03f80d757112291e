package triggerconsole.ui.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line over a text: what it is at the left, what can be done with it at the right. */
final class PaneHead {

  private PaneHead() {}

  static HBox of(Label heading, HBox tools) {
    heading.getStyleClass().add("pane-heading");
    tools.getStyleClass().add("pane-tools");
    tools.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(heading, between, tools);
    head.getStyleClass().add("pane-head");
    return head;
  }
}
