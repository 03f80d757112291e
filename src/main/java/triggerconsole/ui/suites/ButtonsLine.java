package triggerconsole.ui.suites;

import java.util.List;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Words with buttons beside them, or under them where there is no room for both. */
final class ButtonsLine extends VBox {

  private final List<? extends Control> buttons;
  private final HBox beside = new HBox();
  private final FlowPane under = new FlowPane();

  /** Some words, of which the first may be cut, and the buttons. */
  ButtonsLine(List<? extends Region> words, List<? extends Control> buttons) {
    this.buttons = buttons;
    getStyleClass().add("buttons-line");
    Region space = new Region();
    space.setMinWidth(0);
    HBox.setHgrow(space, Priority.ALWAYS);
    buttons.forEach(button -> button.setMinWidth(Label.USE_PREF_SIZE));
    HBox line = new HBox();
    line.getStyleClass().add("buttons-words");
    line.getChildren().addAll(words);
    line.getChildren().addAll(space, beside);
    beside.getStyleClass().add("suite-buttons");
    under.getStyleClass().add("suite-buttons");
    getChildren().add(line);
    setNarrow(false);
  }

  /** Puts the buttons under the words, or beside them. */
  void setNarrow(boolean narrow) {
    getChildren().remove(under);
    beside.getChildren().clear();
    under.getChildren().clear();
    if (narrow) {
      under.getChildren().addAll(buttons);
      getChildren().add(under);
    } else {
      beside.getChildren().addAll(buttons);
    }
  }
}
