package triggerconsole.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/** What stands where nothing is yet: what the place is for, and the first thing to do. */
public final class EmptyPlace extends VBox {

  /** A sign, a short title, a sentence, and the first actions (often one, maybe none). */
  public EmptyPlace(Ikon icon, String title, String sentence, Action... actions) {
    getStyleClass().addAll("empty-place", "gap-8");
    Label head = new Label(title);
    head.getStyleClass().add("title");
    Label text = new Label(sentence);
    text.getStyleClass().add("muted");
    text.setWrapText(true);
    getChildren().addAll(Icons.large(icon), head, text);
    List.of(actions).forEach(action -> getChildren().add(button(action)));
  }

  private static Button button(Action action) {
    Button button = new Button(action.text());
    button.setOnAction(event -> action.run().run());
    return button;
  }
}
