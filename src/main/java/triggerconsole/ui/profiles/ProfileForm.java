package triggerconsole.ui.profiles;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Fix;
import triggerconsole.ui.guard.TroubleCard;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** Name, environment and URL of a profile, each with what is wrong with it, and Save. */
final class ProfileForm extends VBox {

  private final ProfilesViewModel model;
  private final TextField name = new TextField();
  private final Segmented<Environment> environment =
      new Segmented<>(Messages.of("profilesplace.environment"), EnvironmentStyle.words());
  private final TextField url = new TextField();
  private final FieldNote nameNote = new FieldNote("nameNote");
  private final FieldNote environmentNote = new FieldNote("environmentNote");
  private final FieldNote urlNote = new FieldNote("urlNote");
  private final Button save = new Button(Messages.of("profilesplace.save"));
  private final Button revert = new Button(Messages.of("profilesplace.revert"));
  private final TroubleCard trouble = new TroubleCard();
  private Optional<String> shownKey = Optional.empty();
  private boolean filling;
  private boolean nameLeft;
  private boolean urlLeft;

  ProfileForm(ProfilesViewModel model) {
    this.model = model;
    getStyleClass().add("gap-16");
    TextLimit.set(name, TextLimit.LINE);
    name.setId("profileName");
    environment.setId("profileEnvironment");
    environment.getStyleClass().add("plain");
    TextLimit.set(url, TextLimit.LINE);
    url.setId("profileUrl");
    url.getStyleClass().add("mono");
    trouble.setId("profileTrouble");
    getChildren()
        .addAll(
            field("profilesplace.name", name, nameNote),
            group(),
            field("profilesplace.url", url, urlNote),
            buttons(),
            trouble);
    name.textProperty().subscribe(text -> edited());
    url.textProperty().subscribe(text -> edited());
    environment.valueProperty().subscribe(chosen -> edited());
    name.focusedProperty().subscribe(focused -> left(focused, () -> nameLeft = true));
    url.focusedProperty().subscribe(focused -> left(focused, () -> urlLeft = true));
  }

  /** Shows a row; while it is the same one, what stands in the fields stays. */
  void show(ProfileRow row) {
    if (!shownKey.equals(Optional.of(row.key()))) {
      shownKey = Optional.of(row.key());
      nameLeft = false;
      urlLeft = false;
    }
    if (!draft().equals(row.draft())) {
      filling = true;
      name.setText(row.draft().name());
      environment.setValue(row.draft().environment());
      url.setText(row.draft().url());
      filling = false;
    }
    save.setDisable(!row.edited());
    revert.setDisable(!row.edited());
    revert.setText(
        Messages.of(row.saved().isEmpty() ? "profilesplace.discard" : "profilesplace.revert"));
    notes();
  }

  /** Shows why the last change was not made, or nothing. */
  void show(Optional<ProfileTrouble> why, java.util.function.Consumer<Runnable> unlock) {
    if (why.isEmpty()) {
      trouble.hide();
      return;
    }
    trouble.show(
        why.get().why().getMessage(),
        why.get()
            .again()
            .map(again ->
                TroubleCard.ways(
                    why.get().why(), () -> unlock.accept(again), again, Optional.empty()))
            .orElseGet(List::of));
  }

  /** Saves, or puts the focus where something is wrong. */
  void save() {
    nameLeft = true;
    urlLeft = true;
    notes();
    if (!model.save()) {
      model
          .nameProblem()
          .map(problem -> name)
          .or(() -> model.urlProblem().map(problem -> url))
          .ifPresent(TextField::requestFocus);
    }
  }

  /** Puts the focus into the first field. */
  void begin() {
    name.requestFocus();
    name.selectAll();
  }

  private VBox field(String key, TextField field, FieldNote note) {
    VBox box = new VBox(new FieldLabel(Messages.of(key), "", field), field, note);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private VBox group() {
    VBox box =
        new VBox(
            new FieldLabel(Messages.of("profilesplace.environment"), "", environment),
            environment,
            environmentNote);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private HBox buttons() {
    save.setId("saveProfile");
    save.getStyleClass().add("accent");
    save.setOnAction(event -> save());
    revert.setId("revertProfile");
    revert.setOnAction(event -> model.revert());
    Label keys = new Label(SaveKeys.SAVE.getDisplayText());
    keys.getStyleClass().addAll("muted", "small-text");
    HBox box = new HBox(save, revert, keys);
    box.getStyleClass().addAll("gap-8", "profile-line");
    return box;
  }

  private ProfileDraft draft() {
    return new ProfileDraft(name.getText(), environment.getValue(), url.getText());
  }

  private void edited() {
    if (!filling && shownKey.isPresent()) {
      model.edit(draft());
    }
  }

  private void left(boolean focused, Runnable mark) {
    if (!focused && model.selected().get().filter(ProfileRow::edited).isPresent()) {
      mark.run();
      notes();
    }
  }

  private void notes() {
    nameNote.show(nameLeft ? model.nameProblem() : Optional.empty(), Tone.DANGER);
    boolean service = Hosts.isProductionService(url.getText());
    boolean production = environment.getValue() == Environment.PRODUCTION;
    environmentNote.show(
        Optional.of(
            Messages.of(
                "profilesplace.environment."
                    + (service && !production ? "service" : environment.getValue() + ".hint"))),
        service && !production ? Tone.ATTENTION : Tone.NEUTRAL);
    Optional<String> problem = urlLeft ? model.urlProblem() : Optional.empty();
    List<Finding> remarks = model.urlRemarks();
    urlNote.show(
        problem.or(() -> remarks.stream().findFirst().map(Finding::message)),
        problem.isPresent() ? Tone.DANGER : Tone.ATTENTION);
    urlNote.offer(
        problem.isPresent()
            ? Optional.empty()
            : remarks.stream().findFirst().flatMap(Finding::fix).map(this::link));
  }

  private Link link(Fix fix) {
    return new Link(
        fix.label(),
        () -> {
          if (fix.edit() instanceof Fix.SetUrl(String better)) {
            url.setText(better);
            url.requestFocus();
          }
        });
  }
}
