package triggerconsole.ui.window;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import triggerconsole.base.Messages;
import triggerconsole.ui.kit.Desk;

/** The line at the lower edge: what just happened, the size of the history, and a promise. */
final class StatusBar extends HBox {

  StatusBar(Desk desk) {
    getStyleClass().addAll("status-line", "gap-16");
    Label status = new Label();
    status.setId("status");
    status.textProperty().bind(desk.status());
    status.setMaxWidth(Double.MAX_VALUE);
    setHgrow(status, Priority.ALWAYS);
    // The promise gives way first; a long sentence may take half of the line from it.
    status
        .minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.min(status.prefWidth(-1), getWidth() / 2),
                status.textProperty(),
                status.fontProperty(),
                widthProperty()));
    Label history = new Label();
    history.setMinWidth(USE_PREF_SIZE);
    desk.exchanges()
        .subscribe(count -> history.setText(count.longValue() < 0 ? "" : words(count.longValue())));
    Label promise = new Label(Messages.of("window.promise"));
    promise.setMinWidth(0);
    getChildren().addAll(status, history, promise);
  }

  private static String words(long count) {
    String number = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count);
    return Messages.of(count == 1 ? "window.exchange" : "window.exchanges", number);
  }
}
