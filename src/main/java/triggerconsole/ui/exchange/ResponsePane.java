package triggerconsole.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Answer;
import triggerconsole.exchange.Failure;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;
import triggerconsole.ui.kit.Tone;
import triggerconsole.ui.kit.VerdictStyle;

/** What came back, with the part marked that decided the verdict. */
final class ResponsePane extends VBox {

  private final CodeText text = new CodeText(Messages.of("exchange.response"));
  private final ToggleButton raw = new ToggleButton(Messages.of("exchange.raw"));
  private final Button save = new Button(Messages.of("exchange.save"));
  private final Label limit = new Label();
  private Optional<Answer> answer = Optional.empty();
  private Optional<Verdict> verdict = Optional.empty();

  ResponsePane(Consumer<Answer> saver) {
    text.setId("responseText");
    raw.setId("responseRaw");
    raw.setAccessibleText(Messages.of("exchange.raw.response"));
    raw.setOnAction(event -> draw());
    save.setId("responseSave");
    save.setAccessibleText(Messages.of("exchange.save.response"));
    save.setOnAction(event -> answer.ifPresent(saver));
    limit.setWrapText(true);
    limit.getStyleClass().addAll("muted", "pane-note");
    getStyleClass().add("exchange-pane");
    VBox.setVgrow(text, Priority.ALWAYS);
    HBox tools = new HBox(raw, save);
    getChildren()
        .addAll(
            PaneHead.of(new Label(Messages.of("exchange.response.heading")), tools), limit, text);
    note("");
  }

  void show(Shown exchange) {
    answer = exchange.answer();
    verdict = exchange.verdict();
    save.setDisable(answer.isEmpty());
    if (answer.isPresent()) {
      draw();
    } else {
      raw.setDisable(true);
      note("");
      text.show(
          Code.plain(
              exchange
                  .failure()
                  .map(ResponsePane::nothing)
                  .orElse(Messages.of("exchange.waiting"))));
    }
  }

  private void draw() {
    Answer shown = answer.orElseThrow();
    List<String> evidence = verdict.map(Verdict::evidence).orElse(List.of());
    AnswerPicture picture = AnswerPicture.of(shown.body(), evidence, !raw.isSelected());
    raw.setDisable(!picture.json());
    note(limits(shown, picture));
    text.show(
        shown.body().size() == 0 ? Code.plain(Messages.of("exchange.empty")) : picture.code());
    Tone tone = verdict.map(v -> VerdictStyle.of(v.code()).tone()).orElse(Tone.NEUTRAL);
    text.highlight(picture.evidence(), tone);
  }

  private static String limits(Answer answer, AnswerPicture picture) {
    if (!picture.cut()) {
      return "";
    }
    String shown =
        Messages.of(
            "exchange.cut", Times.size(AnswerPicture.LIMIT), Times.size(answer.body().size()));
    return answer.truncated() ? shown + " " + Messages.of("exchange.truncated") : shown;
  }

  private static String nothing(Failure failure) {
    String what =
        Messages.of(
            failure.mayHaveArrived() ? "exchange.failure.unknown" : "exchange.failure.notsent");
    return (what + "\n\n" + failure.detail()).strip();
  }

  private void note(String sentence) {
    limit.setText(sentence);
    limit.setVisible(!sentence.isEmpty());
    limit.setManaged(!sentence.isEmpty());
  }
}
