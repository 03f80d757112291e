package triggerconsole.ui.kit;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;

/** The small bar that finds a text in a {@link CodeText}: Enter next, Shift+Enter before, Esc. */
final class CodeFind extends HBox {

  private final CodeText owner;
  private final TextField field = new TextField();
  private final Label nothing = new Label(Messages.of("kit.find.nothing"));

  CodeFind(CodeText owner) {
    this.owner = owner;
    getStyleClass().add("code-find");
    TextLimit.set(field, TextLimit.LINE);
    field.setPromptText(Messages.of("kit.find"));
    field.setAccessibleText(Messages.of("kit.find"));
    nothing.getStyleClass().addAll("small-text", Tone.DANGER.styleClass());
    nothing.setVisible(false);
    nothing.managedProperty().bind(nothing.visibleProperty());
    Button close = new Button(null, Icons.of(Octicons.X_16));
    close.getStyleClass().addAll("flat", "small");
    close.setAccessibleText(Messages.of("kit.find.close"));
    close.setOnAction(event -> close());
    getChildren().addAll(field, nothing, close);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.TOP_RIGHT);
    setVisible(false);
    field.textProperty().addListener((p, before, now) -> next(owner.caret().start(), false));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
  }

  void open() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  private void close() {
    setVisible(false);
    owner.requestFocus();
  }

  private void keys(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> close();
      case ENTER ->
          next(
              event.isShiftDown() ? owner.caret().start() - 1 : owner.caret().end(),
              event.isShiftDown());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Finds from an offset on, around the end of the text, case ignored. */
  private void next(int from, boolean backwards) {
    String needle = field.getText().toLowerCase(Locale.ROOT);
    if (needle.isEmpty()) {
      nothing.setVisible(false);
      return;
    }
    String text = owner.text().toLowerCase(Locale.ROOT);
    int found = backwards ? text.lastIndexOf(needle, from) : text.indexOf(needle, from);
    if (found < 0) {
      found = backwards ? text.lastIndexOf(needle) : text.indexOf(needle);
    }
    nothing.setVisible(found < 0);
    if (found >= 0) {
      owner.select(found, found + needle.length());
    }
  }
}
