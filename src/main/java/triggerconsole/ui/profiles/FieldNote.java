package triggerconsole.ui.profiles;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Tone;

/** The sentence under a field: what is wrong with it, or what it means. */
final class FieldNote extends VBox {

  private final Label text = new Label();
  private Tone tone = Tone.NEUTRAL;

  FieldNote(String id) {
    text.setId(id);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().addAll("small-text", tone.styleClass());
    getStyleClass().add("gap-4");
    managedProperty().bind(visibleProperty());
    getChildren().add(text);
  }

  void show(Optional<String> sentence, Tone now) {
    text.getStyleClass().remove(tone.styleClass());
    text.getStyleClass().add(now.styleClass());
    tone = now;
    text.setText(sentence.orElse(""));
    text.setGraphic(
        switch (now) {
          case DANGER -> Icons.of(Octicons.X_CIRCLE_16, now);
          case ATTENTION -> Icons.of(Octicons.ALERT_16, now);
          default -> null;
        });
    setVisible(sentence.isPresent());
  }

  /** Adds what mends it, or takes that away. */
  void offer(Optional<Link> link) {
    getChildren().setAll(text);
    link.ifPresent(getChildren()::add);
  }
}
