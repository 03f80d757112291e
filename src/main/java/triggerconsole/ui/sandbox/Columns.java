package triggerconsole.ui.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Segmented;

/**
 * The three columns side by side where there is room; in a narrower window the outer two share one,
 * and in the narrowest all three share it, with a switch between them.
 */
final class Columns extends BorderPane {

  /** The columns. */
  enum Column {
    CONVERSATION,
    DEEDS,
    FACTS
  }

  private enum Room {
    UNKNOWN,
    THREE,
    TWO,
    ONE
  }

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final Map<Column, Region> columns;
  private final Region forThree = least("sandbox-three");
  private final Region forTwo = least("sandbox-two");
  private final Region roomy = least("sandbox-roomy");
  private final PauseTransition settled = new PauseTransition(Duration.ONE);
  private Room room = Room.UNKNOWN;
  private Column inMind = Column.CONVERSATION;
  private Segmented<Column> choice = choice(Column.CONVERSATION);

  Columns(Region conversation, Region deeds, Region facts) {
    columns = Map.of(Column.CONVERSATION, conversation, Column.DEEDS, deeds, Column.FACTS, facts);
    getChildren().addAll(forThree, forTwo, roomy);
    // Not in the middle of a layout or of the styling, which moving the columns would upset.
    settled.setOnFinished(event -> arrange());
    widthProperty().subscribe(width -> settled.playFromStart());
    forThree.prefWidthProperty().subscribe(width -> settled.playFromStart());
  }

  /** Brings a column into sight where it shares its place. */
  void bring(Column column) {
    inMind = column;
    boolean shares = room == Room.ONE || (room == Room.TWO && column != Column.DEEDS);
    if (shares) {
      choice.setValue(column);
    }
  }

  private void arrange() {
    double width = getWidth();
    if (width <= 0 || forThree.getPrefWidth() <= 0) {
      return;
    }
    pseudoClassStateChanged(TIGHT, width < roomy.getPrefWidth());
    Room now =
        width >= forThree.getPrefWidth()
            ? Room.THREE
            : width >= forTwo.getPrefWidth() ? Room.TWO : Room.ONE;
    if (now == room) {
      return;
    }
    Column before = inMind;
    room = now;
    setLeft(null);
    setCenter(null);
    setRight(null);
    switch (now) {
      case THREE, UNKNOWN -> three();
      case TWO -> {
        setLeft(shared(Column.CONVERSATION, Column.FACTS));
        setCenter(columns.get(Column.DEEDS));
      }
      case ONE -> setCenter(shared(Column.CONVERSATION, Column.DEEDS, Column.FACTS));
    }
    bring(before);
  }

  private void three() {
    setLeft(columns.get(Column.CONVERSATION));
    setCenter(columns.get(Column.DEEDS));
    setRight(columns.get(Column.FACTS));
  }

  private Node shared(Column... offered) {
    choice = choice(offered);
    StackPane shown = new StackPane();
    choice
        .valueProperty()
        .subscribe(column -> {
          inMind = column;
          shown.getChildren().setAll(columns.get(column));
        });
    HBox bar = new HBox(choice);
    bar.getStyleClass().add("sandbox-switch");
    VBox.setVgrow(shown, Priority.ALWAYS);
    VBox both = new VBox(bar, shown);
    both.getStyleClass().add("sandbox-shared");
    return both;
  }

  private static Segmented<Column> choice(Column... offered) {
    Map<Column, String> words = new LinkedHashMap<>();
    for (Column column : offered) {
      words.put(column, Messages.of("sandboxplace.column." + column));
    }
    Segmented<Column> choice = new Segmented<>(Messages.of("sandboxplace.column"), words);
    choice.setId("sandboxColumn");
    choice.getStyleClass().add("plain");
    return choice;
  }

  private static Region least(String look) {
    Region region = new Region();
    region.getStyleClass().add(look);
    region.setManaged(false);
    region.setVisible(false);
    return region;
  }
}
