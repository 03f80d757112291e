package triggerconsole.ui.suites;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Tone;

/** What was expected and what came, side by side; what differs is in the colour of danger. */
final class ComparedGrid extends GridPane {

  private static final int LONGEST = 2_000;

  ComparedGrid() {
    setId("suiteCompared");
    getStyleClass().add("compared");
    ColumnConstraints what = new ColumnConstraints();
    what.setMinWidth(Label.USE_PREF_SIZE);
    // Equal wishes, so that both get the same of what there is.
    ColumnConstraints half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
    half.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(what, half, half);
  }

  /**
   * Shows the lines.
   *
   * @param answer the body of the answer as it came; "" where there is none
   */
  void show(List<Compared> lines, String answer) {
    getChildren().clear();
    addRow(
        0,
        new Region(),
        text(Messages.of("suites.compared.expected"), "muted"),
        text(Messages.of("suites.compared.actual"), "muted"));
    lines.forEach(this::line);
    if (!answer.isEmpty()) {
      Label came = text(brief(answer), "mono");
      came.setId("comparedAnswer");
      addRow(getRowCount(), what(Messages.of("suites.compared.answer")), new Region(), came);
    }
  }

  private void line(Compared line) {
    Label actual = text(brief(line.actual()), "mono");
    if (line.differs()) {
      actual.getStyleClass().addAll("strong-mono", Tone.DANGER.styleClass());
    }
    actual.setAccessibleText(
        Messages.of(
            line.differs() ? "suites.compared.differs" : "suites.compared.same",
            line.what(),
            line.expected(),
            line.actual()));
    Label what = what(line.what());
    addRow(getRowCount(), what, text(brief(line.expected()), "mono"), actual);
  }

  private static Label what(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("mono", "muted");
    return label;
  }

  private static Label text(String words, String look) {
    Label label = new Label(words);
    label.getStyleClass().add(look);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static String brief(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
