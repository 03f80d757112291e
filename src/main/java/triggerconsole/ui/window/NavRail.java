package triggerconsole.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Shortcuts;

/** The places, one button each, at the left edge. */
final class NavRail extends VBox {

  private final List<ToggleButton> buttons = new ArrayList<>();

  NavRail(List<PlaceEntry> places, IntConsumer go) {
    getStyleClass().add("nav-rail");
    setAccessibleText(Messages.of("window.places"));
    Region space = new Region();
    setVgrow(space, Priority.ALWAYS);
    for (int i = 0; i < places.size(); i++) {
      ToggleButton button = button(places.get(i), i, go);
      if (places.get(i).low() && !getChildren().contains(space)) {
        getChildren().add(space);
      }
      buttons.add(button);
      getChildren().add(button);
    }
  }

  /** Marks the place that is shown. */
  void mark(int index) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(i == index);
    }
  }

  private static ToggleButton button(PlaceEntry place, int index, IntConsumer go) {
    ToggleButton button = new ToggleButton(place.word(), Icons.of(place.icon()));
    button.setId(place.id());
    button.getStyleClass().add("nav-button");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMaxWidth(Double.MAX_VALUE);
    String keys = Shortcuts.place(index + 1).getDisplayText();
    button.setAccessibleText(Messages.of("window.place", place.word(), keys));
    button.setTooltip(new Tooltip(keys));
    button.setOnAction(event -> {
      button.setSelected(true);
      go.accept(index);
    });
    return button;
  }
}
