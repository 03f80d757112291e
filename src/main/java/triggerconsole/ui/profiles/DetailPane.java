package triggerconsole.ui.profiles;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.EmptyPlace;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** The right side: the chosen profile, the sandbox explained, or what a profile is for. */
final class DetailPane extends StackPane {

  private final ProfilesParts parts;
  private final ProfilesViewModel model;
  private final Runnable create;
  private final ProfileForm form;
  private final TokenPanel token;
  private final Label title = new Label();
  private final StackPane chip = new StackPane();
  private final HBox actions = new HBox();
  private final FlowPane head = head();
  private final VBox sandbox;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  DetailPane(ProfilesParts parts, ProfilesViewModel model, Runnable create) {
    this.create = create;
    this.parts = parts;
    this.model = model;
    this.form = new ProfileForm(model);
    this.token = new TokenPanel(parts);
    this.sandbox = sandbox();
    getStyleClass().add("profile-detail-pane");
    title.getStyleClass().add("title");
    title.setId("profileTitle");
    title.setMinWidth(0);
    content.getStyleClass().add("profile-detail");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "profile-scroll");
    actions.getStyleClass().add("gap-8");
    actions.setMinWidth(USE_PREF_SIZE);
    actions.getChildren().addAll(duplicate(), delete());
    model.selected().subscribe(this::show);
    model.trouble().subscribe(why -> form.show(why, this::unlock));
  }

  /** Saves what is in the form. */
  void save() {
    form.save();
  }

  /** Puts the focus into the form's first field. */
  void begin() {
    // A scroll pane's content is in no scene, and can have no focus, before its first layout.
    applyCss();
    layout();
    form.begin();
  }

  private void show(Optional<ProfileRow> row) {
    if (row.isEmpty()) {
      getChildren().setAll(empty());
      return;
    }
    title.setText(ProfileCell.name(row.get()));
    chip.getChildren().setAll(EnvironmentStyle.chip(row.get().draft().environment()));
    token.show(row.get().saved());
    boolean own = !row.get().builtIn();
    actions.setVisible(own && row.get().saved().isPresent());
    if (own) {
      form.show(row.get());
    }
    put(own ? List.of(head, form, token) : List.of(head, sandbox, token));
  }

  /** What is there already is left alone: it may have the focus. */
  private void put(List<Node> parts) {
    if (!content.getChildren().equals(parts)) {
      content.getChildren().setAll(parts);
      scroll.setVvalue(0);
    }
    if (!getChildren().contains(scroll)) {
      getChildren().setAll(scroll);
    }
  }

  private FlowPane head() {
    HBox name = new HBox(title, chip);
    name.getStyleClass().addAll("gap-8", "profile-line");
    FlowPane line = new FlowPane(name, actions);
    line.getStyleClass().add("profile-head");
    line.setMinWidth(0);
    // The actions stand at the right end, or below the name where there is no room.
    line.widthProperty()
        .subscribe(width -> {
          double rest = width.doubleValue() - actions.prefWidth(-1) - line.getHgap() - 1;
          name.setPrefWidth(rest < name.minWidth(-1) ? width.doubleValue() : rest);
        });
    return line;
  }

  private EmptyPlace empty() {
    Action first = new Action(Messages.of("profilesplace.new"), create);
    return model.isEmpty()
        ? new EmptyPlace(
            Octicons.KEY_24,
            Messages.of("profilesplace.empty.title"),
            Messages.of("profilesplace.empty.text"),
            first)
        : new EmptyPlace(
            Octicons.KEY_24,
            Messages.of("profilesplace.none.title"),
            Messages.of("profilesplace.none.text"),
            first);
  }

  private VBox sandbox() {
    Label url = Sheet.sentence(parts.sandbox().url());
    url.getStyleClass().add("mono");
    url.setId("sandboxUrl");
    VBox box = new VBox(Sheet.sentence(Messages.of("profilesplace.sandbox.text")), heading(), url);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private static Label heading() {
    Label heading = new Label(Messages.of("profilesplace.sandbox.url"));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private Button duplicate() {
    Button button = new Button(Messages.of("profilesplace.duplicate"));
    button.setId("duplicateProfile");
    button.setOnAction(event -> {
      model.duplicate();
      begin();
    });
    return button;
  }

  private Button delete() {
    Button button = new Button(Messages.of("profilesplace.delete"));
    button.setId("deleteProfile");
    button.setOnAction(event ->
        model.selected().get().flatMap(ProfileRow::saved).map(Profile::name).ifPresent(this::ask));
    return button;
  }

  private void ask(String name) {
    parts
        .dialogs()
        .confirm(
            Messages.of("profilesplace.delete.title", name),
            Messages.of("profilesplace.delete.text"),
            Messages.of("profilesplace.delete.yes", name),
            Tone.DANGER,
            model::delete);
  }

  private void unlock(Runnable then) {
    model
        .selected()
        .get()
        .flatMap(ProfileRow::saved)
        .ifPresent(profile -> parts.tokens().unlockAnd(profile, then));
  }
}
