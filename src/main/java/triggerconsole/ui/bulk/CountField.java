package triggerconsole.ui.bulk;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.TextLimit;

/**
 * A whole number with its unit, from 1, with steppers. Empty means that there is none, where that
 * may be; what is no such number is marked and does not count.
 */
final class CountField extends HBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final PseudoClass FOUND_ERROR = PseudoClass.getPseudoClass("found-error");

  private final TextField field = new TextField();
  private final ObjectProperty<OptionalInt> value;
  private final Label unit;
  private final int most;
  private final boolean optional;

  /**
   * A field of a property.
   *
   * @param key of the unit's words, and under {@code .more} and {@code .less} of the steppers
   * @param optional whether it may be empty
   */
  CountField(String key, int most, boolean optional, ObjectProperty<OptionalInt> value) {
    this.value = value;
    this.most = most;
    this.optional = optional;
    getStyleClass().add("joined-field");
    unit = new Label(Messages.has(key + ".unit") ? Messages.of(key + ".unit") : "");
    unit.getStyleClass().add("muted");
    unit.setMinWidth(USE_PREF_SIZE);
    field.getStyleClass().addAll("mono", "bulk-count");
    TextLimit.set(field, 6);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    show();
    field.textProperty().subscribe(text -> typed());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            show();
          }
        });
    value.subscribe(number -> {
      if (!field.isFocused() || read().isEmpty() || !read().get().equals(number)) {
        show();
      }
    });
    getChildren()
        .addAll(
            field,
            unit,
            stepper(key + ".less", Octicons.DASH_16, -1),
            stepper(key + ".more", Octicons.PLUS_16, 1));
  }

  /** The field itself, for its label, its id and what it says while it is empty. */
  TextField field() {
    return field;
  }

  private void typed() {
    var read = read();
    pseudoClassStateChanged(FOUND_ERROR, read.isEmpty());
    field.pseudoClassStateChanged(WRONG, read.isEmpty());
    unit.setVisible(!field.getText().isEmpty() && !unit.getText().isEmpty());
    unit.setManaged(unit.isVisible());
    read.ifPresent(value::set);
  }

  private void show() {
    OptionalInt now = value.get();
    field.setText(now.isPresent() ? Integer.toString(now.getAsInt()) : "");
  }

  private Optional<OptionalInt> read() {
    String text = field.getText().strip();
    if (text.isEmpty()) {
      return optional ? Optional.of(OptionalInt.empty()) : Optional.empty();
    }
    boolean good =
        text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most;
    return good ? Optional.of(OptionalInt.of(Integer.parseInt(text))) : Optional.empty();
  }

  private Button stepper(String key, Ikon icon, int by) {
    Button button = new Button(null, Icons.of(icon));
    button.getStyleClass().addAll("flat", "small", "field-button");
    button.setFocusTraversable(false);
    button.setAccessibleText(Messages.of(key));
    button.setOnAction(event -> step(by));
    return button;
  }

  private void arrows(KeyEvent event) {
    int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (by != 0 && !event.isAltDown() && !event.isShortcutDown()) {
      event.consume();
      step(by);
      field.end();
    }
  }

  private void step(int by) {
    int from = value.get().orElse(0);
    int to = Math.clamp(from + by, optional ? 0 : 1, most);
    value.set(to == 0 ? OptionalInt.empty() : OptionalInt.of(to));
    show();
  }
}
