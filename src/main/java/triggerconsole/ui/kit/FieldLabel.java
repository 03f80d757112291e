package triggerconsole.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** A field's plain name with the body's key beside it in mono: "Module ID module_id". */
public final class FieldLabel extends Label {

  /**
   * The label of {@code field}, which it names for screen readers too.
   *
   * @param key the key in the body, or empty where there is none
   */
  public FieldLabel(String text, String key, Node field) {
    super(text);
    getStyleClass().add("field-label");
    setLabelFor(field);
    if (field.getAccessibleText() == null) {
      field.setAccessibleText(text);
    }
    if (!key.isEmpty()) {
      Label mono = new Label(key);
      mono.getStyleClass().addAll("mono", "muted");
      setGraphic(mono);
      setContentDisplay(ContentDisplay.RIGHT);
    }
  }
}
