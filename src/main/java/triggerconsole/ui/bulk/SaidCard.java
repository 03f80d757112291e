package triggerconsole.ui.bulk;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Tone;

/** What there is to say, in its colours, with what can be done; no room while there is nothing. */
final class SaidCard extends HBox {

  private final StackPane sign = new StackPane();
  private final Label title = new Label();
  private final Label text = new Label();
  private final FlowPane actions = new FlowPane();
  private Tone tone = Tone.NEUTRAL;

  SaidCard() {
    setId("bulkSaid");
    getStyleClass().addAll("verdict-banner", tone.styleClass());
    sign.getStyleClass().add("verdict-sign");
    title.setId("bulkSaidTitle");
    title.getStyleClass().add("verdict-title");
    text.getStyleClass().add("verdict-text");
    actions.getStyleClass().add("verdict-actions");
    for (Label label : new Label[] {title, text}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, text, actions);
    words.getStyleClass().add("verdict-words");
    setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(sign, words);
    setAccessibleRole(AccessibleRole.TEXT);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void show(Optional<Said> said) {
    setVisible(said.isPresent());
    said.ifPresent(this::say);
  }

  private void say(Said said) {
    getStyleClass().remove(tone.styleClass());
    tone = said.tone();
    getStyleClass().add(tone.styleClass());
    sign.getChildren().setAll(Icons.of(icon(tone), tone));
    title.setText(said.title());
    text.setText(said.text());
    text.setVisible(!said.text().isEmpty());
    text.setManaged(text.isVisible());
    actions
        .getChildren()
        .setAll(
            said.actions().stream().map(action -> new Link(action.text(), action.run())).toList());
    actions.setVisible(!said.actions().isEmpty());
    actions.setManaged(actions.isVisible());
    setAccessibleText(String.join(" ", said.title(), said.text()).strip());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static Ikon icon(Tone tone) {
    return switch (tone) {
      case SUCCESS -> Octicons.CHECK_CIRCLE_16;
      case DANGER -> Octicons.X_CIRCLE_16;
      case ATTENTION, UNSURE -> Octicons.ALERT_16;
      case ACCENT, DONE, NEUTRAL -> Octicons.INFO_16;
    };
  }
}
