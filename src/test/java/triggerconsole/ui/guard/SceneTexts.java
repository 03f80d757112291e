package triggerconsole.ui.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** All texts under a node: as they are drawn, and as a screen reader or a tooltip says them. */
final class SceneTexts {

  private SceneTexts() {}

  /** What is drawn. */
  static List<String> drawn(Parent root) {
    List<String> texts = new ArrayList<>();
    walk(
        root,
        node -> {
          if (node instanceof Text text) {
            texts.add(text.getText());
          }
        });
    return texts;
  }

  /** Accessible texts, labels and tooltips. */
  static List<String> spoken(Parent root) {
    List<String> texts = new ArrayList<>();
    walk(
        root,
        node ->
            Stream.of(
                    node.getAccessibleText(),
                    node.getAccessibleHelp(),
                    node.queryAccessibleAttribute(AccessibleAttribute.TEXT),
                    node instanceof Labeled labeled ? labeled.getText() : null,
                    node instanceof Control control ? tooltip(control.getTooltip()) : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .forEach(texts::add));
    return texts;
  }

  private static String tooltip(Tooltip tooltip) {
    return tooltip == null ? null : tooltip.getText();
  }

  private static void walk(Node node, Consumer<Node> visit) {
    visit.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
    }
  }
}
