package triggerconsole.ui.kit;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;

/** The notices of the window, one row each, the newest below. */
public final class NoticeBar extends VBox implements Notices {

  /** The part of the window's height that notices take at most; they scroll then. */
  private static final double MOST = 0.3;

  private final VBox rows = new VBox();

  /** An empty bar; it takes no room until there is something to say. */
  public NoticeBar() {
    setId("notices");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText("");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    ScrolledBody body = new ScrolledBody(rows, Messages.of("kit.notices"));
    body.maxHeightProperty()
        .bind(sceneProperty().flatMap(Scene::heightProperty).map(h -> h.doubleValue() * MOST));
    getChildren().add(body);
  }

  @Override
  public void show(Notice notice) {
    settle(notice.key());
    rows.getChildren().add(row(notice));
    setVisible(true);
    setAccessibleText(notice.text());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  public void settle(String key) {
    rows.getChildren().removeIf(row -> key.equals(row.getUserData()));
    setVisible(!rows.getChildren().isEmpty());
  }

  private Node row(Notice notice) {
    Label text = new Label(notice.text(), Icons.of(icon(notice.tone()), notice.tone()));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(text);
    row.getStyleClass().addAll("notice", notice.tone().styleClass());
    row.setUserData(notice.key());
    for (Action action : notice.actions()) {
      row.getChildren().add(new Link(action.text(), action.run()));
    }
    if (!notice.lasting()) {
      row.getChildren().add(close(notice));
    }
    return row;
  }

  private Button close(Notice notice) {
    Button close = new Button(null, Icons.of(Octicons.X_16));
    close.getStyleClass().addAll("flat", "small");
    close.setAccessibleText(Messages.of("kit.notice.close"));
    close.setOnAction(event -> settle(notice.key()));
    return close;
  }

  private static Octicons icon(Tone tone) {
    return switch (tone) {
      case SUCCESS -> Octicons.CHECK_CIRCLE_16;
      case DANGER -> Octicons.X_CIRCLE_16;
      case ATTENTION, UNSURE -> Octicons.ALERT_16;
      case ACCENT, DONE, NEUTRAL -> Octicons.INFO_16;
    };
  }
}
