package triggerconsole.ui.exchange;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.VerdictStyle;

/** The verdict as a person reads it: sign, title, sentences, likely causes, and what to do. */
public final class VerdictBanner extends HBox {

  private final StackPane sign = new StackPane();
  private final Label title = new Label();
  private final Label text = new Label();
  private final VBox steps = new VBox();
  private final FlowPane actions = new FlowPane();
  private Tone tone = Tone.NEUTRAL;

  /** A banner that says nothing yet. */
  public VerdictBanner() {
    setId("verdict");
    title.setId("verdictTitle");
    getStyleClass().addAll("verdict-banner", tone.styleClass());
    sign.getStyleClass().add("verdict-sign");
    title.getStyleClass().add("verdict-title");
    text.getStyleClass().add("verdict-text");
    steps.getStyleClass().add("verdict-steps");
    actions.getStyleClass().add("verdict-actions");
    List.of(title, text).forEach(VerdictBanner::wrap);
    VBox words = new VBox(title, text, steps, actions);
    words.getStyleClass().add("verdict-words");
    setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(sign, words);
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
  }

  /** Shows a verdict with what can be done about it. */
  public void show(Verdict verdict, List<Action> offered) {
    VerdictStyle style = VerdictStyle.of(verdict.code());
    say(style, verdict.title(), verdict.explanation());
    steps.getChildren().setAll(verdict.nextSteps().stream().map(VerdictBanner::step).toList());
    actions
        .getChildren()
        .setAll(offered.stream().map(action -> new Link(action.text(), action.run())).toList());
    fold();
    announce(verdict);
  }

  /** Shows that a request is on its way. */
  public void showSending(String where) {
    say(
        VerdictStyle.sending(),
        Messages.of("exchange.sending.title"),
        Messages.of("exchange.sending.text", where));
    steps.getChildren().clear();
    actions.getChildren().clear();
    fold();
    setAccessibleText(title.getText());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void say(VerdictStyle style, String head, String sentences) {
    getStyleClass().remove(tone.styleClass());
    tone = style.tone();
    getStyleClass().add(tone.styleClass());
    sign.getChildren().setAll(Icons.of(style.icon(), tone));
    title.setText(head);
    text.setText(sentences);
  }

  /** Screen readers say a change of the text of what has the focus or is announced. */
  private void announce(Verdict verdict) {
    setAccessibleText(verdict.title() + " " + verdict.explanation());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void fold() {
    List.of(steps, actions)
        .forEach(part -> {
          part.setVisible(!part.getChildren().isEmpty());
          part.setManaged(part.isVisible());
        });
  }

  private static HBox step(String sentence) {
    Label dot = new Label("·");
    Label words = new Label(sentence);
    wrap(words);
    setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(dot, words);
    row.getStyleClass().add("verdict-step");
    return row;
  }

  private static void wrap(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }
}
