package triggerconsole.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import triggerconsole.base.Bytes;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Diagnosis;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.AnswerBody;
import triggerconsole.trigger.Body;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/**
 * "Explain an answer from elsewhere": somebody else's answer, and their request if there is one,
 * judged like our own. Nothing is sent and nothing is kept.
 */
public final class ExplainSheet {

  private final TextField status = new TextField();
  private final PastedText request = new PastedText("explain.request", "explainRequest");
  private final PastedText answer = new PastedText("explain.answer", "explainAnswer");
  private final VerdictBanner banner = new VerdictBanner();
  private final Label problem = new Label();
  private final Background background;
  private ScrolledBody sheetBody;

  private ExplainSheet(Background background) {
    this.background = background;
    TextLimit.set(status, TextLimit.LINE);
    status.setId("explainStatus");
    status.setPromptText(Messages.of("explain.status.prompt"));
    status.setMaxWidth(160);
    problem.getStyleClass().add(Tone.DANGER.styleClass());
    problem.setWrapText(true);
    hide(banner);
    hide(problem);
  }

  /** Opens the sheet. */
  public static void open(Dialogs dialogs, Background background) {
    ExplainSheet parts = new ExplainSheet(background);
    String title = Messages.of("explain.title");
    VBox body =
        new VBox(
            Sheet.sentence(Messages.of("explain.text")),
            parts.answer,
            field("explain.status", parts.status),
            parts.request,
            parts.problem,
            parts.banner);
    body.getStyleClass().add("gap-12");
    parts.sheetBody = new ScrolledBody(body, title);
    Sheet sheet = new Sheet(title, parts.sheetBody);
    sheet.getStyleClass().add("wide");
    sheet.cancel(Messages.of("explain.close"));
    sheet.stay(Messages.of("explain.do"), parts::explain).setId("explainDo");
    sheet.focusOn(parts.answer.area());
    dialogs.show(sheet);
  }

  private void explain() {
    String number = status.getText().strip();
    boolean valid = number.isEmpty() || number.matches("[1-9]\\d\\d");
    hide(problem);
    if (!valid) {
      problem.setText(Messages.of("explain.status.bad"));
      show(problem);
      return;
    }
    OptionalInt known =
        number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    String sent = request.text();
    String got = answer.text();
    background.run("explain an answer", () -> verdict(sent, known, got), this::show);
  }

  /** Texts from elsewhere may be large, so they are not read on the window's thread. */
  private static Verdict verdict(String sent, OptionalInt status, String got) {
    return Diagnosis.explain(
        sent.isBlank() ? Optional.empty() : Optional.of(Body.of(sent)),
        status,
        AnswerBody.of(Bytes.of(got.strip())));
  }

  private void show(Verdict verdict) {
    banner.show(verdict, List.of());
    show(banner);
    sheetBody.scrollToEnd();
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
