package triggerconsole.ui.send.form;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Presses;
import triggerconsole.ui.send.form.SendViewModel.State;

/** Send, Cancel, and what else stands below the form. */
final class SendBar extends HBox {

  private static final PseudoClass ANYWAY = PseudoClass.getPseudoClass("anyway");
  private static final PseudoClass PRODUCTION = PseudoClass.getPseudoClass("production");

  private final SendViewModel model;
  private final Button send = new Button();
  private final Button cancel = new Button(Messages.of("kit.cancel"));
  private final Link save;
  private final ToggleButton preview = new ToggleButton(Messages.of("send.form.preview"));

  SendBar(SendViewModel model, Runnable onSavePreset) {
    this.model = model;
    getStyleClass().addAll("send-bar", "gap-8");
    setAccessibleText(Messages.of("send.form.bar"));
    send.setId("send");
    send.getStyleClass().add("send-button");
    send.setMinWidth(0);
    send.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    send.setOnAction(event -> model.press());
    Presses.once(send);
    cancel.setId("cancelSend");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setAccessibleText(Messages.of("send.form.cancelLong"));
    cancel.managedProperty().bind(cancel.visibleProperty());
    cancel.setOnAction(event -> model.cancel());
    preview.setId("showPreview");
    preview.setMinWidth(USE_PREF_SIZE);
    preview.getStyleClass().add("preview-switch");
    preview.managedProperty().bind(preview.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    save = new Link(Messages.of("send.form.preset.save"), onSavePreset);
    save.setId("savePreset");
    save.setMinWidth(USE_PREF_SIZE);
    save.managedProperty().bind(save.visibleProperty());
    HBox.setHgrow(send, Priority.SOMETIMES);
    getChildren().addAll(send, cancel, preview, space, save);
    model.stateProperty().subscribe(state -> refresh());
    model.productionProperty().subscribe(name -> refresh());
  }

  /** The switch that shows the preview. */
  ToggleButton previewSwitch() {
    return preview;
  }

  private void refresh() {
    State state = model.stateProperty().get();
    Optional<String> production = model.productionProperty().get();
    boolean sending = state == State.SENDING;
    boolean hadFocus = send.isFocused() || cancel.isFocused() || isFocused();
    cancel.setVisible(sending);
    send.setDisable(sending);
    send.pseudoClassStateChanged(ANYWAY, state == State.HAS_ERRORS);
    send.pseudoClassStateChanged(PRODUCTION, production.isPresent());
    send.setText(word(state, production));
    send.setGraphic(face(send.getText(), state == State.READY && production.isEmpty()));
    save.setVisible(production.isEmpty());
    send.setAccessibleText(send.getText());
    if (hadFocus) {
      // Not on Cancel: a key pressed twice would stop what it has just sent.
      (sending ? this : send).requestFocus();
    }
  }

  private static String word(State state, Optional<String> production) {
    return switch (state) {
      case SENDING -> Messages.of("send.form.sending");
      case HAS_ERRORS ->
          production
              .map(name -> Messages.of("send.form.send.anywayProduction", name))
              .orElseGet(() -> Messages.of("send.form.send.anyway"));
      case READY ->
          production
              .map(name -> Messages.of("send.form.send.production", name))
              .orElseGet(() -> Messages.of("send.form.send"));
    };
  }

  /** The button's face; its text stays the same word, for screen readers and scripts. */
  private static Node face(String word, boolean withKeys) {
    Label text = new Label(word);
    text.getStyleClass().add("send-word");
    HBox face = new HBox(Icons.of(Octicons.PAPER_AIRPLANE_16), text);
    face.getStyleClass().addAll("send-face", "gap-8");
    if (withKeys) {
      Label keys = new Label(Messages.of("send.form.send.keys"));
      keys.getStyleClass().addAll("keys", "mono");
      keys.setMinWidth(USE_PREF_SIZE);
      face.getChildren().add(keys);
    }
    return face;
  }
}
