package triggerconsole.ui.sandbox;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Received;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Tone;

/** The rows of the right side: users, variables, requests. */
final class FactCells {

  private FactCells() {}

  /** A list whose rows are built by {@code row} and named by {@code words}. */
  static <T> void rows(ListView<T> list, Function<T, Node> row, Function<T, String> words) {
    list.setCellFactory(view ->
        new ListCell<>() {
          {
            setPrefWidth(0);
          }

          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            boolean none = empty || item == null;
            setGraphic(none ? null : row.apply(item));
            setAccessibleText(none ? "" : words.apply(item));
            setTooltip(none ? null : new Tooltip(words.apply(item)));
          }
        });
  }

  /** A click on a row opens it, and so does Enter. */
  static <T> void onOpen(ListView<T> list, Consumer<T> open) {
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          for (Node at = event.getPickResult().getIntersectedNode();
              at != null && !at.equals(list);
              at = at.getParent()) {
            if (at instanceof ListCell<?> cell && !cell.isEmpty()) {
              open.accept(list.getItems().get(cell.getIndex()));
            }
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          T row = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            event.consume();
            open.accept(row);
          }
        });
  }

  /** Name and whereabouts. */
  static Node user(UserSnapshot user, Seen seen) {
    Label name = new Label(seen.userName(user.id()));
    name.getStyleClass().addAll("fact-name", "fact-user");
    Label where = new Label(seen.whereabouts(user));
    where.getStyleClass().add("muted");
    return line(name, where);
  }

  /** Name and value; what the last trigger wrote is green, and what it overwrote struck through. */
  static Node variable(VariableRow variable) {
    Label name = new Label(variable.name());
    name.getStyleClass().addAll("mono", "fact-name");
    HBox value = new HBox();
    value.getStyleClass().addAll("gap-8", "fact-value");
    variable
        .before()
        .ifPresent(old -> {
          Label struck = new Label(old);
          struck.getStyleClass().addAll("mono", "muted", "struck");
          value.getChildren().add(struck);
        });
    Label now = new Label(variable.value());
    now.getStyleClass().add("mono");
    if (variable.fresh()) {
      now.getStyleClass().add(Tone.SUCCESS.styleClass());
    }
    value.getChildren().add(now);
    return line(name, value);
  }

  /** When, what was answered, and how large it was. */
  static Node request(Received request, Seen seen) {
    Label when = new Label(Times.brief(request.at(), seen.now()));
    when.getStyleClass().addAll("mono", "muted");
    Label status = new Label(status(request));
    boolean good = request.status().orElse(0) == 200;
    status.getStyleClass().addAll("strong", (good ? Tone.SUCCESS : Tone.DANGER).styleClass());
    Label size = new Label(Times.size(request.body().size()));
    size.getStyleClass().add("muted");
    HBox row = new HBox(when, status, size);
    row.getStyleClass().addAll("gap-12", "fact-line");
    return row;
  }

  /** The status that was answered, or a word for none. */
  static String status(Received request) {
    return request.status().isPresent()
        ? Integer.toString(request.status().getAsInt())
        : Messages.of("sandboxplace.request.cut");
  }

  private static Node line(Node name, Node rest) {
    HBox.setHgrow(rest, Priority.ALWAYS);
    HBox row = new HBox(name, rest);
    row.getStyleClass().add("fact-line");
    return row;
  }
}
