package triggerconsole.ui.kit;

import javafx.scene.Node;

/** One of the window's places. */
public interface Place {

  /** What it shows; built once. */
  Node node();

  /** Its name, as the window's title says it. */
  String title();

  /** Called each time it comes to the front. */
  default void onShow() {}

  /** Ctrl+F: puts the focus where this place is searched. */
  default void search() {}

  /** F1: the help for what has the focus; {@code false} leaves it to the window. */
  default boolean help() {
    return false;
  }

  /** Esc, when nothing nearer took it; {@code false} when there is nothing to cancel. */
  default boolean escape() {
    return false;
  }
}
