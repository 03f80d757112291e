package triggerconsole.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * What stands beside the content of a place. In a narrow window or at a large zoom it would leave
 * too little for the content, and is there only while a switch is on.
 */
public final class SidePane {

  private final BorderPane root;
  private final Region side;
  private final Region narrowest = new Region();
  private final ToggleButton toggle;
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private Node content = new Region();

  /**
   * The side of a place.
   *
   * @param toggle the switch that shows it where it has no room
   */
  public SidePane(Region side, BorderPane root, ToggleButton toggle) {
    this.root = root;
    this.side = side;
    this.toggle = toggle;
    side.getStyleClass().add("side-pane");
    narrowest.getStyleClass().add("side-narrowest");
    narrowest.setManaged(false);
    narrowest.setVisible(false);
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.visibleProperty().bind(narrow);
    toggle.managedProperty().bind(narrow);
    toggle.selectedProperty().subscribe(on -> arrange());
    root.getChildren().add(narrowest);
    root.widthProperty().subscribe(width -> arrange());
    narrowest.prefWidthProperty().subscribe(width -> arrange());
  }

  /** A side that is scrolled where it is higher than the window. */
  public static ScrollPane scrolled(Region side) {
    ScrollPane scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /** Whether there is no room for it beside the content. */
  public ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /** Shows this content with the side beside it. */
  public void beside(Node shown) {
    content = shown;
    arrange();
  }

  /** Brings the side in sight. */
  public void open() {
    toggle.setSelected(true);
  }

  private void arrange() {
    narrow.set(root.getWidth() < narrowest.getPrefWidth());
    root.setLeft(narrow.get() && !toggle.isSelected() ? null : side);
    root.setCenter(content);
  }
}
