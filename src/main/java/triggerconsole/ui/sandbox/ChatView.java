package triggerconsole.ui.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Line;
import triggerconsole.sandbox.UserSnapshot;

/** The newest lines of a conversation as bubbles. It follows the newest unless scrolled up. */
final class ChatView extends ScrollPane {

  private static final double AT_END = 0.999;

  private final ChatLines lines;
  private final Consumer<String> say;
  private final VBox column = new VBox();
  private final FlowPane suggested = new FlowPane();
  private List<Line> shown = List.of();
  private String userId = "";
  private boolean follows = true;

  ChatView(Consumer<URI> browse, Consumer<String> say) {
    this.lines = new ChatLines(browse);
    this.say = say;
    setId("sandboxChat");
    getStyleClass().add("chat");
    column.getStyleClass().add("chat-lines");
    suggested.getStyleClass().add("chat-replies");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // The height of a new line is known only once it was laid out.
    column
        .heightProperty()
        .subscribe(height -> {
          if (follows) {
            setVvalue(getVmax());
          }
        });
    addEventFilter(javafx.scene.input.ScrollEvent.ANY, event -> follows = false);
    vvalueProperty().subscribe(value -> follows = follows || value.doubleValue() >= AT_END);
    setAccessibleText(Messages.of("sandboxplace.conversation"));
  }

  /** Shows the conversation of the user in mind. */
  void show(Seen seen) {
    String id = seen.user().map(UserSnapshot::id).orElse("");
    List<Line> now = seen.user().map(user -> user.transcript().lines()).orElse(List.of());
    boolean another = !id.equals(userId);
    userId = id;
    follows = another || (follows && atEnd());
    setAccessibleText(Messages.of("sandboxplace.conversation.of", seen.userName()));
    column.getChildren().remove(suggested);
    if (another || !continues(now)) {
      column.getChildren().setAll(nodes(now, seen));
    } else {
      column.getChildren().addAll(nodes(now.subList(shown.size(), now.size()), seen));
    }
    shown = now;
    suggest(seen);
    if (follows) {
      setVvalue(getVmax());
    }
  }

  private boolean atEnd() {
    return getVvalue() >= AT_END || column.getHeight() <= getViewportBounds().getHeight();
  }

  private boolean continues(List<Line> now) {
    return now.size() >= shown.size()
        && !shown.isEmpty()
        && now.getFirst().equals(shown.getFirst())
        && now.get(shown.size() - 1).equals(shown.getLast());
  }

  private List<Node> nodes(List<Line> some, Seen seen) {
    List<Node> nodes = new ArrayList<>();
    some.forEach(line -> nodes.add(lines.node(line, seen)));
    return nodes;
  }

  private void suggest(Seen seen) {
    boolean silent = seen.user().filter(UserSnapshot::listening).isPresent();
    List<String> replies = shown.isEmpty() || silent ? List.of() : shown.getLast().replies();
    suggested.getChildren().setAll(replies.stream().map(this::reply).toList());
    if (!replies.isEmpty()) {
      column.getChildren().add(suggested);
    }
  }

  private Button reply(String words) {
    Button button = new Button(words);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("chat-reply");
    button.setAccessibleText(Messages.of("sandboxplace.reply.suggested", words));
    button.setOnAction(event -> say.accept(words));
    return button;
  }
}
