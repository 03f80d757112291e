package triggerconsole.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Where the keyboard goes. */
public final class Focus {

  private Focus() {}

  /** Puts the focus on the first thing under {@code parent} that can have it, if any. */
  public static boolean first(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable()) {
        child.requestFocus();
        return true;
      }
      if (child instanceof Parent inner && first(inner)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Calls whenever the person goes on from {@code parent} to something else in the window. Looking
   * into another window is no leaving: they come back to where they were.
   */
  public static void onLeft(Node parent, Runnable action) {
    parent
        .focusWithinProperty()
        .subscribe((before, within) -> {
          Node owner = parent.getScene() == null ? null : parent.getScene().getFocusOwner();
          if (!within && !within(owner, parent)) {
            action.run();
          }
        });
  }

  /** Whether {@code node} is {@code parent} or somewhere under it. */
  public static boolean within(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(parent)) {
        return true;
      }
    }
    return false;
  }
}
