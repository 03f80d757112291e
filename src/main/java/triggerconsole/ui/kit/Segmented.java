package triggerconsole.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A choice of a few words side by side, one always chosen: value / null / absent. One stop for the
 * Tab key; the arrow keys choose.
 */
public final class Segmented<T> extends HBox {

  private final ObjectProperty<T> value = new SimpleObjectProperty<>(this, "value");
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

  /**
   * A choice whose first option is chosen.
   *
   * @param name what is chosen, for screen readers: "Module ID"
   * @param options each option with its word, in order
   */
  public Segmented(String name, Map<T, String> options) {
    getStyleClass().add("segmented");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setAccessibleText(name);
    options.forEach((option, word) -> add(name, option, word));
    value.addListener((property, before, now) -> mark());
    value.set(options.keySet().iterator().next());
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
  }

  /** The chosen option. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  /** The chosen option. */
  public T getValue() {
    return value.get();
  }

  /** Chooses. */
  public void setValue(T option) {
    value.set(option);
  }

  /** The button of an option, to look at or to disable. */
  public ToggleButton button(T option) {
    return buttons.get(option);
  }

  @Override
  public void requestFocus() {
    buttons.get(value.get()).requestFocus();
  }

  private void add(String name, T option, String word) {
    ToggleButton button = new ToggleButton(word);
    button.setAccessibleText(name + ": " + word);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add(buttons.isEmpty() ? "first" : "next");
    button.setOnAction(event -> {
      button.setSelected(true);
      value.set(option);
    });
    buttons.put(option, button);
    getChildren().add(button);
  }

  private void mark() {
    buttons.forEach((option, button) -> {
      boolean chosen = option.equals(value.get());
      button.setSelected(chosen);
      button.setFocusTraversable(chosen);
    });
  }

  private void arrows(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    var enabled = buttons.keySet().stream().filter(o -> !buttons.get(o).isDisabled()).toList();
    int to = enabled.indexOf(value.get()) + step;
    if (to >= 0 && to < enabled.size()) {
      value.set(enabled.get(to));
      requestFocus();
    }
  }
}
