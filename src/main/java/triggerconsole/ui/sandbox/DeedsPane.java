package triggerconsole.ui.sandbox;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.sandbox.SandboxTime;

/** The middle: what moves time and makes trouble, the map, and what each trigger did. */
final class DeedsPane extends VBox {

  private static final double MAP_PART = 0.34;

  /** In a low window, or at a large zoom, map and timeline are scrolled to. */
  private final ScrollPane scroll = new ScrollPane();

  private final DeedsHead head;
  private final MapPane map;
  private final TimelineView timeline;

  DeedsPane(SandboxViewModel model, SandboxParts parts, Runnable playStory) {
    head = new DeedsHead(model, parts.dialogs());
    map = new MapPane(parts);
    timeline = new TimelineView(parts.goSend(), playStory);
    getStyleClass().add("deeds");
    SplitPane split = new SplitPane(map, timeline);
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(MAP_PART);
    split.getStyleClass().add("deeds-split");
    scroll.setContent(split);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("deeds-scroll");
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  void show(Seen seen) {
    head.show(seen);
    map.show(seen);
    timeline.show(seen);
  }

  void tick(SandboxTime time) {
    head.tick(time);
    timeline.tick(time);
  }

  /** What a request led to; says whether there is anything. */
  boolean reveal(long request) {
    scroll.setVvalue(scroll.getVmax());
    return timeline.reveal(request);
  }
}
