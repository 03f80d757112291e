package triggerconsole.ui.guard;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.profile.Profile;
import triggerconsole.ui.guard.TokenSheetViewModel.Remark;
import triggerconsole.ui.guard.TokenSheetViewModel.Stage;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** The inside of the token sheet: the field, what is said about the text, and the trouble. */
final class TokenEntry extends VBox {

  /** Longer texts are refused before they are laid out. */
  private static final int LIMIT = 100_000;

  private final TokenSheetViewModel model;
  private final VBox remarks = new VBox();
  private final TroubleCard trouble = new TroubleCard();
  private final Label asking = Sheet.sentence(Messages.of("guard.sheet.asking"));
  private final RevealField field;
  private Node first;

  private TokenEntry(TokenSheetViewModel model) {
    this.model = model;
    this.field = new RevealField(LIMIT, model::pasted);
    this.first = field;
    getStyleClass().addAll("gap-8", "token-entry");
    remarks.getStyleClass().add("gap-4");
    remarks.setId("tokenRemarks");
    trouble.setId("tokenTrouble");
    asking.getStyleClass().add("muted");
    asking.managedProperty().bind(asking.visibleProperty());
    field.setId("tokenField");
    field.getStyleClass().add("mono");
    HBox.setHgrow(field, Priority.ALWAYS);
  }

  /** A field to paste into. */
  static TokenEntry toPaste(TokenSheetViewModel model) {
    TokenEntry entry = new TokenEntry(model);
    entry.field.textProperty().subscribe(entry::typed);
    HBox line = new HBox(entry.field, entry.showSwitch());
    line.getStyleClass().addAll("gap-8", "profile-line");
    entry
        .getChildren()
        .addAll(
            muted("guard.sheet.where"),
            new FieldLabel(Messages.of("guard.sheet.token"), "", entry.field),
            line);
    return entry.complete();
  }

  /** A token that is there already, and a choice of profiles. */
  static TokenEntry toKeep(TokenSheetViewModel model, List<Profile> profiles) {
    TokenEntry entry = new TokenEntry(model);
    ComboBox<Profile> box = new ComboBox<>(FXCollections.observableArrayList(profiles));
    box.setId("tokenProfile");
    box.setConverter(new ProfileWords());
    box.setMaxWidth(Double.MAX_VALUE);
    model.profile().get().ifPresent(box::setValue);
    box.valueProperty().subscribe(value -> model.profile().set(Optional.ofNullable(value)));
    entry.first = box;
    entry
        .getChildren()
        .addAll(
            Sheet.sentence(Messages.of("guard.sheet.found")),
            new FieldLabel(Messages.of("guard.sheet.for"), "", box),
            box);
    return entry.complete();
  }

  /** What has the focus when the sheet opens. */
  Node first() {
    return first;
  }

  /** The button that stores; Enter in the sheet presses it. */
  void storeWith(Button button) {
    button.setId("storeToken");
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    model.remarks().subscribe(said -> button.setDisable(!model.canStore()));
    model.stage().subscribe(stage -> button.setDisable(!model.canStore()));
    model.profile().subscribe(profile -> button.setDisable(!model.canStore()));
  }

  /** Lets go of what was typed. */
  void forget() {
    field.clear();
  }

  private TokenEntry complete() {
    getChildren().addAll(remarks, asking, trouble);
    model.remarks().subscribe(this::say);
    model.stage().subscribe(this::show);
    return this;
  }

  private ToggleButton showSwitch() {
    ToggleButton show =
        new ToggleButton(Messages.of("guard.sheet.show"), Icons.of(Octicons.EYE_16));
    show.setId("showToken");
    show.setAccessibleText(Messages.of("guard.sheet.show.name"));
    show.setMinWidth(USE_PREF_SIZE);
    show.selectedProperty().subscribe(field::reveal);
    return show;
  }

  private void typed(String text) {
    // What a paste brought was cleaned with its line ends, which a field of one line drops.
    if (!field.isPasting()) {
      model.pasted(text);
    }
  }

  private void say(List<Remark> said) {
    remarks.getChildren().setAll(said.stream().map(TokenEntry::line).toList());
    remarks.setVisible(!said.isEmpty());
  }

  private void show(Stage stage) {
    asking.setVisible(stage instanceof Stage.Asking);
    field.setDisable(stage instanceof Stage.Asking);
    if (stage instanceof Stage.Refused(var why)) {
      trouble.show(
          why.getMessage(),
          TroubleCard.ways(why, model::unlock, model::store, Optional.of(model::keepForThisRun)));
      trouble.focusFirst();
    } else {
      trouble.hide();
    }
  }

  private static Label line(Remark remark) {
    Octicons icon =
        switch (remark.tone()) {
          case DANGER -> Octicons.X_CIRCLE_16;
          case ATTENTION -> Octicons.ALERT_16;
          case SUCCESS -> Octicons.CHECK_CIRCLE_16;
          case ACCENT, DONE, NEUTRAL, UNSURE -> Octicons.INFO_16;
        };
    Label label = Sheet.sentence(remark.text());
    label.setGraphic(Icons.of(icon, remark.tone()));
    if (remark.tone() == Tone.DANGER) {
      label.getStyleClass().add(remark.tone().styleClass());
    }
    return label;
  }

  private static Label muted(String key) {
    Label label = Sheet.sentence(Messages.of(key));
    label.getStyleClass().add("muted");
    return label;
  }

  private static final class ProfileWords extends StringConverter<Profile> {
    @Override
    public String toString(Profile profile) {
      return profile == null ? Messages.of("guard.sheet.choose") : profile.name();
    }

    @Override
    public Profile fromString(String text) {
      throw new UnsupportedOperationException("the box is not editable");
    }
  }
}
