package triggerconsole.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;

/** Finds what a screen reader could not name: focusable nodes without an accessible text. */
public final class AccessibleTextWalker {

  private AccessibleTextWalker() {}

  /** The nodes under {@code root} that can have the focus and have no name; should be none. */
  public static List<Node> unnamed(Parent root) {
    Set<Node> labelled = new HashSet<>();
    List<Node> focusable = new ArrayList<>();
    walk(root, labelled, focusable);
    return focusable.stream().filter(node -> !labelled.contains(node) && !named(node)).toList();
  }

  private static void walk(Node node, Set<Node> labelled, List<Node> focusable) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Label label && label.getLabelFor() != null) {
      labelled.add(label.getLabelFor());
    }
    if (node.isFocusTraversable()) {
      focusable.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, labelled, focusable));
    }
  }

  private static boolean named(Node node) {
    if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
      return true;
    }
    return switch (node) {
      case TabPane ignored -> true;
      case Labeled labeled -> labeled.getText() != null && !labeled.getText().isBlank();
      default -> false;
    };
  }
}
