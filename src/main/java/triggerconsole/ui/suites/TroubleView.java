package triggerconsole.ui.suites;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.Problem;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** Everything that is to be mended in a suite's file, each with where it stands. */
final class TroubleView extends VBox {

  private final VBox problems = new VBox();
  private final Label file = new Label();

  TroubleView(SuiteDeeds deeds) {
    setId("suiteProblems");
    getStyleClass().addAll("gap-12", "suite-trouble");
    file.getStyleClass().addAll("mono", "muted");
    file.setMinWidth(0);
    problems.getStyleClass().add("gap-8");
    Button open = new Button(Messages.of("suites.openFile"));
    open.setId("openBrokenFile");
    open.setOnAction(event -> deeds.openInEditor());
    getChildren()
        .addAll(
            Sheet.sentence(Messages.of("suites.trouble")),
            file,
            new ScrolledBody(problems, Messages.of("suites.trouble.name")),
            open);
  }

  /** Shows what is wrong with a suite. */
  void show(ListedSuite suite) {
    file.setText(suite.file().map(Object::toString).orElse(""));
    problems.getChildren().setAll(suite.problems().stream().map(TroubleView::card).toList());
  }

  private static HBox card(Problem problem) {
    Tone tone = problem.warning() ? Tone.ATTENTION : Tone.DANGER;
    Label text = Sheet.sentence(problem.message());
    Label at =
        new Label(
            problem
                .at()
                .map(place -> Messages.of("suites.problem.at", place.line(), place.column()))
                .orElse(Messages.of("suites.problem.whole")));
    at.getStyleClass().addAll("mono", "muted");
    at.getStyleClass().add("problem-at");
    at.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox card =
        new HBox(
            Icons.of(problem.warning() ? Octicons.ALERT_16 : Octicons.X_CIRCLE_16, tone), at, text);
    card.getStyleClass().addAll("card", "toned", "trouble-card", "gap-8", tone.styleClass());
    card.setAccessibleText(at.getText() + ": " + problem.message());
    return card;
  }
}
