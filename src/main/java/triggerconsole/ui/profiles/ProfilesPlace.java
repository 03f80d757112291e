package triggerconsole.ui.profiles;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Place;

/** Where requests can go: the sandbox, and the profiles that the person made. */
public final class ProfilesPlace implements Place {

  private final ProfilesViewModel model;
  private final ProfileList list;
  private final DetailPane detail;
  private final HBox root = new HBox();

  /** The place over the profiles of a data folder. */
  public ProfilesPlace(ProfilesParts parts) {
    model = new ProfilesViewModel(parts);
    list = new ProfileList(model, this::create);
    detail = new DetailPane(parts, model, this::create);
    root.getStyleClass().add("profiles-place");
    HBox.setHgrow(detail, Priority.ALWAYS);
    root.getChildren().addAll(list, detail);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public String title() {
    return Messages.of("profilesplace.title");
  }

  @Override
  public void onShow() {
    model.load();
  }

  /** Ctrl+F goes to the list. */
  @Override
  public void search() {
    list.focus();
  }

  /** Shows the profile of this name, when there is one. */
  public void open(String name) {
    model.select(name);
  }

  private void create() {
    model.create();
    detail.begin();
  }

  private void keys(KeyEvent event) {
    if (SaveKeys.SAVE.match(event)) {
      event.consume();
      detail.save();
    }
  }
}
