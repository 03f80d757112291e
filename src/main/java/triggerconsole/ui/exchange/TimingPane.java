package triggerconsole.ui.exchange;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Answer;

/** When the request left and how long the answer took. */
final class TimingPane extends GridPane {

  TimingPane() {
    setId("timing");
    getStyleClass().add("timing");
  }

  void show(Shown exchange) {
    getChildren().clear();
    if (!exchange.startedAt().isEmpty()) {
      line("exchange.timing.started", exchange.startedAt());
    }
    exchange
        .answer()
        .ifPresent(answer -> line("exchange.timing.headers", Times.took(answer.headersAfterMs())));
    exchange
        .outcome()
        .ifPresent(outcome ->
            line(
                outcome instanceof Answer ? "exchange.timing.body" : "exchange.timing.failed",
                Times.took(outcome.durationMs())));
    exchange
        .request()
        .ifPresent(request -> line("exchange.timing.sent", Times.size(request.body().size())));
    exchange
        .answer()
        .ifPresent(answer -> line("exchange.timing.received", Times.size(answer.body().size())));
  }

  private void line(String key, String value) {
    Label what = new Label(Messages.of(key));
    what.getStyleClass().add("muted");
    Label much = new Label(value);
    much.getStyleClass().add("mono");
    addRow(getRowCount(), what, much);
  }
}
