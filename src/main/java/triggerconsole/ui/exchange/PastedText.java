package triggerconsole.ui.exchange;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.Link;

/**
 * An area for text from elsewhere, of any length: of one that would stall the window it shows the
 * beginning, and keeps the whole.
 */
final class PastedText extends VBox {

  private static final int ROWS = 5;
  private static final int MOST_EDITED = 100_000; // characters
  private static final int SHOWN_OF_LONGER = 4_000;

  private final TextArea area = new TextArea();
  private final Label note = new Label();
  private final HBox noteBar = new HBox(note, new Link(Messages.of("explain.clear"), area::clear));
  private Optional<String> longer = Optional.empty();

  /** An area with the label of a key. */
  PastedText(String key, String id) {
    area.setId(id);
    area.setPrefRowCount(ROWS);
    area.setWrapText(true);
    area.getStyleClass().add("mono");
    area.setTextFormatter(new TextFormatter<>(this::changing));
    note.setWrapText(true);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(note, Priority.ALWAYS);
    noteBar.getStyleClass().addAll("card", "toned", "tone-attention", "pad-8", "gap-8");
    noteBar.managedProperty().bind(noteBar.visibleProperty());
    noteBar.setVisible(false);
    getStyleClass().add("gap-4");
    getChildren().addAll(new FieldLabel(Messages.of(key), "", area), noteBar, area);
  }

  /** The whole text. */
  String text() {
    return longer.orElseGet(area::getText);
  }

  /** What has the focus. */
  TextArea area() {
    return area;
  }

  private Change changing(Change change) {
    if (change.isContentChange()) {
      keep(Optional.of(change.getControlNewText()).filter(text -> text.length() > MOST_EDITED));
      longer.ifPresent(text -> {
        change.setRange(0, change.getControlText().length());
        change.setText(text.substring(0, SHOWN_OF_LONGER));
        change.selectRange(0, 0);
      });
    }
    return change;
  }

  /** A beginning that could be edited would be taken for the whole. */
  private void keep(Optional<String> text) {
    longer = text;
    area.setEditable(text.isEmpty());
    noteBar.setVisible(text.isPresent());
    text.ifPresent(
        whole -> note.setText(Messages.of("explain.longer", whole.length(), SHOWN_OF_LONGER)));
  }
}
