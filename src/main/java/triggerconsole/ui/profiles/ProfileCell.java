package triggerconsole.ui.profiles;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Tone;

/** A profile in the list: a dot in its environment's colour, its name, its environment and host. */
final class ProfileCell extends ListCell<ProfileRow> {

  private final Region dot = new Region();
  private final Label name = new Label();
  private final Chip edited = new Chip(Messages.of("profilesplace.edited"), Tone.ATTENTION);
  private final Label where = new Label();
  private final VBox lines;

  ProfileCell() {
    name.getStyleClass().add("strong");
    where.getStyleClass().addAll("small-text", "muted");
    HBox first = new HBox(dot, name, edited);
    first.getStyleClass().addAll("gap-8", "profile-line");
    name.setMinWidth(0);
    edited.managedProperty().bind(edited.visibleProperty());
    lines = new VBox(first, where);
    lines.getStyleClass().add("profile-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ProfileRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    EnvironmentStyle.colour(dot, row.draft().environment());
    name.setText(name(row));
    edited.setVisible(row.edited());
    String environment = EnvironmentStyle.word(row.draft().environment());
    where.setText(
        row.builtIn()
            ? Messages.of("profilesplace.where.builtIn", Hosts.of(row.draft().url()))
            : Messages.of("profilesplace.where", environment, Hosts.of(row.draft().url())));
    setGraphic(lines);
    setAccessibleText(
        name.getText() + ", " + where.getText() + (row.edited() ? ", " + edited.getText() : ""));
  }

  /** The name as it is shown. */
  static String name(ProfileRow row) {
    if (row.builtIn()) {
      return Messages.of("profilesplace.sandbox");
    }
    String name = row.draft().name();
    return name.isBlank() ? Messages.of("profilesplace.unnamed") : name;
  }
}
