package triggerconsole.ui.send.form;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;

/**
 * A text field that offers the ids met before: below it, narrowed while typing, by mouse or key.
 */
final class SuggestField extends HBox {

  private static final int MOST_ROWS = 8;

  private final GuardedField field;
  private final IdsViewModel ids;
  private final ListView<KnownId> list = new ListView<>();
  private final Popup popup = new Popup();
  private boolean choosing;

  /** Whether the next change of the text is a person's: a draft that is loaded asks for no list. */
  private boolean byHand;

  /** A field that offers {@code ids}; {@code name} is the field's plain name. */
  SuggestField(GuardedField field, IdsViewModel ids, String name) {
    this.field = field;
    this.ids = ids;
    Button arrow = new Button(null, Icons.of(Octicons.CHEVRON_DOWN_16));
    arrow.getStyleClass().addAll("flat", "small", "field-button");
    arrow.setAccessibleText(Messages.of("send.form.known", name));
    arrow.setFocusTraversable(false);
    arrow.setOnAction(event -> toggle());
    arrow.visibleProperty().bind(ids.allProperty().map(known -> !known.isEmpty()));
    HBox.setHgrow(field, Priority.ALWAYS);
    getStyleClass().add("joined-field");
    getChildren().addAll(field, arrow);
    buildList(name);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.addEventFilter(KeyEvent.KEY_TYPED, event -> byHand = !event.isShortcutDown());
    field.textProperty().subscribe((before, after) -> typed());
    field.focusedProperty().subscribe(focused -> hideUnless(focused));
  }

  private void buildList(String name) {
    list.getStyleClass().add("suggestions");
    list.setId(field.getId() + "Known");
    list.setAccessibleText(Messages.of("send.form.known", name));
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new KnownIdCell(ids));
    list.setOnMouseReleased(event -> choose());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setHideOnEscape(false);
  }

  private void typed() {
    if (!choosing && field.isFocused() && field.getScene() != null) {
      offer(byHand && !field.getText().isEmpty());
    }
    byHand = false;
  }

  private void toggle() {
    field.requestFocus();
    if (popup.isShowing()) {
      popup.hide();
    } else {
      offer(true);
    }
  }

  private void offer(boolean wanted) {
    list.getItems().setAll(wanted ? ids.offered(field.getText()) : List.of());
    boolean seen = getScene() != null && getScene().getWindow() != null;
    if (list.getItems().isEmpty() || !seen) {
      popup.hide();
      return;
    }
    Bounds place = localToScreen(getBoundsInLocal());
    list.setPrefWidth(getWidth());
    popup.show(this, place.getMinX(), place.getMaxY());
    // The height of a row is known once the list stands in a scene with its style sheets.
    list.applyCss();
    list.setPrefHeight(
        Math.min(MOST_ROWS, list.getItems().size()) * list.getFixedCellSize()
            + list.snappedTopInset()
            + list.snappedBottomInset());
    list.scrollTo(0);
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    byHand = code == KeyCode.BACK_SPACE || code == KeyCode.DELETE;
    if (popup.isShowing()) {
      keyInList(event, code);
    } else if (code == KeyCode.DOWN && !event.isShortcutDown()) {
      offer(true);
      list.getSelectionModel().selectFirst();
      event.consume();
    }
  }

  private void keyInList(KeyEvent event, KeyCode code) {
    switch (code) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> {
        if (event.isShortcutDown() || list.getSelectionModel().isEmpty()) {
          popup.hide();
          return;
        }
        choose();
      }
      case ESCAPE -> popup.hide();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int to =
        Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
    list.getSelectionModel().select(to);
    list.scrollTo(to);
  }

  private void choose() {
    KnownId chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      choosing = true;
      field.setText(chosen.id());
      field.end();
      choosing = false;
      popup.hide();
    }
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }
}
