package triggerconsole.ui.kit;

import javafx.scene.control.Hyperlink;

/** An action that reads like a word in a sentence. It does not remember having been used. */
public final class Link extends Hyperlink {

  /** A link that does {@code action}. */
  public Link(String text, Runnable action) {
    super(text);
    getStyleClass().add("link");
    setOnAction(event -> {
      setVisited(false);
      action.run();
    });
  }
}
