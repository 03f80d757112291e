package triggerconsole.ui.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import triggerconsole.ui.kit.Place;

/** A place with a field, which writes down what the window asks of it. */
final class FakePlace implements Place {

  final List<String> asked = new ArrayList<>();
  private final String title;

  FakePlace(String title) {
    this.title = title;
  }

  @Override
  public Node node() {
    VBox node = new VBox(field("First"), field("Second"));
    node.getStyleClass().addAll("pad-16", "gap-8");
    return node;
  }

  private TextField field(String which) {
    TextField field = new TextField();
    field.setId(title + which);
    field.setAccessibleText(title + " " + which);
    return field;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void onShow() {
    asked.add("show");
  }

  @Override
  public void search() {
    asked.add("search");
  }

  @Override
  public boolean help() {
    asked.add("help");
    return true;
  }

  @Override
  public boolean escape() {
    asked.add("escape");
    return true;
  }
}
