package triggerconsole.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import triggerconsole.ui.kit.Focus;
import triggerconsole.ui.kit.Place;

/** The places, one in front. Each is built when first shown, and keeps its focus for the return. */
final class PlaceDeck extends StackPane {

  private final List<PlaceEntry> entries;
  private final Map<Integer, Place> built = new HashMap<>();
  private final Map<Integer, Node> nodes = new HashMap<>();
  private final Map<Integer, Node> focus = new HashMap<>();
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(-1);

  PlaceDeck(List<PlaceEntry> entries) {
    this.entries = List.copyOf(entries);
    getStyleClass().add("deck");
    // A place that needs more room than there is must not push the bars out of the window.
    setMinSize(0, 0);
    sceneProperty()
        .subscribe(scene -> {
          if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::remember);
          }
        });
  }

  /** The place in front, counted from 0. */
  ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  /** The place in front. */
  Place current() {
    return built.get(index.get());
  }

  /** The number of the place whose button has this id. */
  int indexOf(String id) {
    return entries.stream().map(PlaceEntry::id).toList().indexOf(id);
  }

  /**
   * Brings a place to the front.
   *
   * @param takeFocus whether the keyboard goes there, as after a shortcut
   */
  void show(int to, boolean takeFocus) {
    if (to != index.get()) {
      Place place = built.computeIfAbsent(to, at -> entries.get(at).factory().get());
      getChildren().setAll(nodes.computeIfAbsent(to, at -> place.node()));
      index.set(to);
      place.onShow();
    }
    if (takeFocus) {
      refocus();
    }
  }

  private void remember(Node owner) {
    if (owner != null && index.get() >= 0 && Focus.within(owner, nodes.get(index.get()))) {
      focus.put(index.get(), owner);
    }
  }

  private void refocus() {
    Node before = focus.get(index.get());
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    } else if (nodes.get(index.get()) instanceof Parent parent) {
      // What is scrolled has no children before its first layout.
      parent.applyCss();
      parent.layout();
      if (!Focus.first(parent)) {
        requestFocus();
      }
    }
  }
}
