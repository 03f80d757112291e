package triggerconsole.ui.suites;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Tone;

/** One case: how it came out by sign, colour and word, its verdict, and one sentence. */
final class CaseCard extends VBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Label name = new Label();
  private final Label took = new Label();
  private final Label wire = new Label();
  private final Label sentence = new Label();
  private final HBox head = new HBox();
  private Tone tone = Tone.NEUTRAL;

  CaseCard() {
    getStyleClass().addAll("card", "case-card");
    setAccessibleRole(AccessibleRole.BUTTON);
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    took.getStyleClass().addAll("muted", "small-text");
    took.setMinWidth(USE_PREF_SIZE);
    wire.getStyleClass().addAll("mono", "case-wire", tone.styleClass());
    wire.setWrapText(true);
    wire.setMinHeight(USE_PREF_SIZE);
    sentence.getStyleClass().addAll("muted", "sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    Region space = new Region();
    space.setMinWidth(0);
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(head, name, space, took);
    line.getStyleClass().add("case-line");
    VBox words = new VBox(wire, sentence);
    words.getStyleClass().add("case-words");
    getChildren().addAll(line, words);
    setOnMousePressed(event -> requestFocus());
  }

  /** Shows a case. */
  void show(CaseLine line, CaseLook look) {
    name.setText(line.name());
    took.setText(look.took());
    wire.setText(look.wire());
    sentence.setText(look.sentence());
    head.getChildren().setAll(Icons.of(look.icon(), look.tone()));
    wire.getStyleClass().remove(tone.styleClass());
    tone = look.tone();
    wire.getStyleClass().add(tone.styleClass());
    pseudoClassStateChanged(FAILED, line.failed());
    setAccessibleText(
        Messages.of(
            "suites.card", line.name(), look.word(), look.wire(), look.sentence(), look.took()));
  }

  /** Whether its details are shown below. */
  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
    setFocusTraversable(chosen);
  }
}
