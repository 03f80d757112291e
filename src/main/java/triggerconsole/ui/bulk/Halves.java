package triggerconsole.ui.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Segmented;

/**
 * The set-up beside the rows. In a narrow window or at a large zoom each of them needs all of the
 * room, and a switch chooses between them.
 */
final class Halves extends BorderPane {

  /** The two halves. */
  enum Half {
    SETUP,
    ROWS
  }

  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

  private final Region setup;
  private final Region rows;
  private final Region narrowest = new Region();
  private final Segmented<Half> half = half();
  private final HBox switcher = new HBox(half);

  Halves(Region setup, Region rows) {
    this.setup = setup;
    this.rows = rows;
    getStyleClass().add("bulk-place");
    switcher.getStyleClass().add("bulk-switch");
    narrowest.getStyleClass().add("bulk-narrowest");
    narrowest.setManaged(false);
    narrowest.setVisible(false);
    getChildren().add(narrowest);
    widthProperty().subscribe(width -> arrange());
    narrowest.prefWidthProperty().subscribe(width -> arrange());
    half.valueProperty().subscribe(value -> arrange());
  }

  /** Brings a half in sight where only one of them is. */
  void bring(Half wanted) {
    half.setValue(wanted);
  }

  private static Segmented<Half> half() {
    Map<Half, String> words = new LinkedHashMap<>();
    for (Half half : Half.values()) {
      words.put(half, Messages.of("bulkplace.half." + half));
    }
    Segmented<Half> segmented = new Segmented<>(Messages.of("bulkplace.half"), words);
    segmented.setId("bulkHalf");
    segmented.getStyleClass().add("plain");
    return segmented;
  }

  private void arrange() {
    boolean narrow = getWidth() < narrowest.getPrefWidth();
    Node center = narrow && half.getValue() == Half.SETUP ? setup : rows;
    boolean switchable = switcher.equals(getTop());
    if (!center.equals(getCenter()) || switchable != narrow) {
      setup.pseudoClassStateChanged(ALONE, narrow);
      setLeft(null);
      setCenter(null);
      setTop(narrow ? switcher : null);
      setLeft(narrow ? null : setup);
      setCenter(center);
    }
  }
}
