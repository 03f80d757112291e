package triggerconsole.ui.exchange;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;

/** What was sent, on one line as it went, or indented to be read. */
final class RequestPane extends VBox {

  private final CodeText text = new CodeText(Messages.of("exchange.request"));
  private final ToggleButton pretty = new ToggleButton(Messages.of("exchange.pretty"));
  private final Label heading = new Label();
  private Optional<TriggerRequest> shown = Optional.empty();

  RequestPane() {
    text.setId("requestText");
    pretty.setId("requestPretty");
    pretty.setAccessibleText(Messages.of("exchange.pretty.request"));
    pretty.setOnAction(event -> draw());
    getStyleClass().add("exchange-pane");
    VBox.setVgrow(text, Priority.ALWAYS);
    getChildren().addAll(PaneHead.of(heading, new HBox(pretty)), text);
    draw();
  }

  void show(Optional<TriggerRequest> request) {
    shown = request;
    draw();
  }

  private void draw() {
    heading.setText(
        Messages.of(
            pretty.isSelected() ? "exchange.request.heading.pretty" : "exchange.request.heading"));
    text.show(
        shown
            .map(request -> RequestPicture.of(request, pretty.isSelected()))
            .orElseGet(() -> Code.plain(Messages.of("exchange.request.none"))));
    pretty.setDisable(
        shown.filter(request -> RequestPicture.canBePretty(request.body())).isEmpty());
  }
}
