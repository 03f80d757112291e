package triggerconsole.ui.window;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;

/** A profile in the picker: a dot in its environment's colour, its name, and where it sends. */
final class ProfileCell extends ListCell<Profile> {

  private final Region dot = new Region();
  private final Label name = new Label();
  private final Label where = new Label();
  private final HBox line = new HBox(dot, name, where);

  ProfileCell() {
    name.getStyleClass().add("strong");
    name.setMinWidth(USE_PREF_SIZE);
    where.getStyleClass().addAll("small-text", "muted");
    line.getStyleClass().addAll("gap-8", "profile-line");
  }

  @Override
  protected void updateItem(Profile profile, boolean empty) {
    super.updateItem(profile, empty);
    if (empty || profile == null) {
      setGraphic(null);
      return;
    }
    String environment = profile.environment().name();
    dot.getStyleClass().setAll("dot", "dot-" + environment.toLowerCase(Locale.ROOT));
    name.setText(name(profile));
    where.setText(
        Messages.of(
            "window.profile.where",
            Hosts.of(profile),
            Messages.of("window.environment.short." + environment)));
    setGraphic(line);
    setAccessibleText(name.getText() + ", " + where.getText());
  }

  /** The name as it is shown: the built-in sandbox has its own word. */
  static String name(Profile profile) {
    return profile.builtIn() ? Messages.of("window.sandbox") : profile.name();
  }
}
