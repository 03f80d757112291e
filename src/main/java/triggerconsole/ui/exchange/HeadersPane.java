package triggerconsole.ui.exchange;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.exchange.Header;
import triggerconsole.ui.kit.Code;
import triggerconsole.ui.kit.CodeText;

/** The headers of the request and of the answer. */
final class HeadersPane extends SplitPane {

  private final CodeText sent = new CodeText(Messages.of("exchange.headers.sent"));
  private final CodeText received = new CodeText(Messages.of("exchange.headers.received"));

  HeadersPane() {
    sent.setId("requestHeaders");
    received.setId("responseHeaders");
    getStyleClass().add("exchange-split");
    getItems()
        .addAll(pane("exchange.headers.sent", sent), pane("exchange.headers.received", received));
  }

  void show(Shown exchange) {
    sent.show(
        Code.plain(
            exchange
                .request()
                .map(request ->
                    Messages.of("exchange.authorization.hidden") + "\n" + lines(request.headers()))
                .orElse("")));
    received.show(Code.plain(exchange.answer().map(answer -> lines(answer.headers())).orElse("")));
  }

  private static String lines(List<Header> headers) {
    return headers.stream()
        .map(header -> header.name() + ": " + header.value())
        .collect(Collectors.joining("\n"));
  }

  private static VBox pane(String key, CodeText text) {
    VBox pane = new VBox(PaneHead.of(new Label(Messages.of(key)), new HBox()), text);
    pane.getStyleClass().add("exchange-pane");
    VBox.setVgrow(text, Priority.ALWAYS);
    return pane;
  }
}
