package triggerconsole.ui.profiles;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;

/** The list at the left: the sandbox first, then the person's own profiles. */
final class ProfileList extends VBox {

  private final ProfilesViewModel model;
  private final ListView<ProfileRow> list;
  private boolean following;

  ProfileList(ProfilesViewModel model, Runnable create) {
    this.model = model;
    this.list = new ListView<>(model.rows());
    getStyleClass().add("profiles-side");
    list.setId("profiles");
    list.setAccessibleText(Messages.of("profilesplace.list"));
    list.getStyleClass().addAll("profiles-list", "edge-to-edge");
    list.setCellFactory(view -> new ProfileCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(create), list);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    model.selected().subscribe(this::follow);
  }

  /** Puts the focus into the list. */
  void focus() {
    list.requestFocus();
  }

  private HBox head(Runnable onCreate) {
    Label title = new Label(Messages.of("profilesplace.title"));
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button create = new Button(Messages.of("profilesplace.new"), Icons.of(Octicons.PLUS_16));
    create.setId("newProfile");
    create.setMinWidth(USE_PREF_SIZE);
    create.setOnAction(event -> onCreate.run());
    HBox head = new HBox(title, between, create);
    head.getStyleClass().addAll("profile-line", "profiles-head");
    return head;
  }

  private void chosen(ProfileRow row) {
    if (!following && row != null) {
      model.select(row.key());
    }
  }

  private void follow(Optional<ProfileRow> row) {
    following = true;
    if (row.isPresent()) {
      list.getSelectionModel().select(model.rows().indexOf(row.get()));
    } else {
      list.getSelectionModel().clearSelection();
    }
    following = false;
  }
}
