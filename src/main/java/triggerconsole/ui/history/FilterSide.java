package triggerconsole.ui.history;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;

/**
 * Where the filters stand: beside the rows. In a narrow window or at a large zoom they would leave
 * too little for the rows, and are there only while a switch is on.
 */
final class FilterSide {

  private final BorderPane root;
  private final ScrollPane side;
  private final Region narrowest = new Region();
  private final ToggleButton toggle =
      new ToggleButton(Messages.of("historyplace.filters"), Icons.of(Octicons.FILTER_16));
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();
  private Node rows = new Region();

  /** Filters in a place. */
  FilterSide(FilterPane filters, BorderPane root) {
    this.root = root;
    side = new ScrollPane(filters);
    side.setFitToWidth(true);
    side.setFocusTraversable(false);
    side.getStyleClass().add("history-side");
    narrowest.getStyleClass().add("history-narrowest");
    narrowest.setManaged(false);
    narrowest.setVisible(false);
    toggle.setId("showFilters");
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.visibleProperty().bind(narrow);
    toggle.managedProperty().bind(narrow);
    toggle.selectedProperty().subscribe(on -> arrange());
    root.getChildren().add(narrowest);
    root.widthProperty().subscribe(width -> arrange());
    narrowest.prefWidthProperty().subscribe(width -> arrange());
  }

  /** The switch that shows the filters where they have no room beside the rows. */
  ToggleButton toggle() {
    return toggle;
  }

  /** Whether there is no room for the filters beside the rows. */
  ReadOnlyBooleanProperty narrow() {
    return narrow.getReadOnlyProperty();
  }

  /** Shows the rows with the filters beside them. */
  void beside(Node shown) {
    rows = shown;
    arrange();
  }

  /** Brings the filters in sight. */
  void open() {
    toggle.setSelected(true);
  }

  private void arrange() {
    narrow.set(root.getWidth() < narrowest.getPrefWidth());
    root.setLeft(narrow.get() && !toggle.isSelected() ? null : side);
    root.setCenter(rows);
  }
}
