package triggerconsole.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import triggerconsole.base.Bytes;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.trigger.Body;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/**
 * "Explain an answer from elsewhere": somebody else's answer, and their request if there is one,
 * judged like our own. Nothing is sent and nothing is kept.
 */
public final class ExplainSheet {

  private static final int ROWS = 5;

  private final TextField status = new TextField();
  private final TextArea request = new TextArea();
  private final TextArea answer = new TextArea();
  private final VerdictBanner banner = new VerdictBanner();
  private final Label problem = new Label();

  private ExplainSheet() {
    status.setId("explainStatus");
    status.setPromptText(Messages.of("explain.status.prompt"));
    status.setMaxWidth(160);
    request.setId("explainRequest");
    answer.setId("explainAnswer");
    List.of(request, answer)
        .forEach(area -> {
          area.setPrefRowCount(ROWS);
          area.setWrapText(true);
          area.getStyleClass().add("mono");
        });
    problem.getStyleClass().add(Tone.DANGER.styleClass());
    problem.setWrapText(true);
    hide(banner);
    hide(problem);
  }

  /** Opens the sheet. */
  public static void open(Dialogs dialogs) {
    ExplainSheet parts = new ExplainSheet();
    Sheet sheet =
        new Sheet(
            Messages.of("explain.title"),
            Sheet.sentence(Messages.of("explain.text")),
            field("explain.answer", parts.answer),
            field("explain.status", parts.status),
            field("explain.request", parts.request),
            parts.problem,
            parts.banner);
    sheet.getStyleClass().add("wide");
    sheet.cancel(Messages.of("explain.close"));
    sheet.stay(Messages.of("explain.do"), parts::explain).setId("explainDo");
    sheet.focusOn(parts.answer);
    dialogs.show(sheet);
  }

  private void explain() {
    String number = status.getText().strip();
    boolean valid = number.isEmpty() || number.matches("[1-5]\\d\\d");
    hide(problem);
    if (!valid) {
      problem.setText(Messages.of("explain.status.bad"));
      show(problem);
      return;
    }
    Optional<Body> body =
        request.getText().isBlank() ? Optional.empty() : Optional.of(Body.of(request.getText()));
    banner.show(
        Diagnosis.explain(
            body,
            number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number)),
            AnswerBody.of(Bytes.of(answer.getText().strip()))),
        List.of());
    show(banner);
  }

  private static VBox field(String key, Node input) {
    Label label = new Label(Messages.of(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(input);
    input.setAccessibleText(Messages.of(key));
    VBox field = new VBox(label, input);
    field.getStyleClass().add("gap-4");
    return field;
  }

  private static void show(Node node) {
    node.setVisible(true);
    node.setManaged(true);
  }

  private static void hide(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }
}
