package triggerconsole.ui.sandbox;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Line;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.kit.Link;

/** The newest lines of a conversation as bubbles. It follows the newest unless scrolled up. */
final class ChatView extends ScrollPane {

  /** Each line costs a little whenever one is added, so long conversations come in portions. */
  private static final int PORTION = 80;

  private static final double AT_END = 0.999;

  private final ChatLines lines;
  private final Consumer<String> say;
  private final VBox column = new VBox();
  private final FlowPane suggested = new FlowPane();
  private List<Line> shown = List.of();
  private String userId = "";
  private final Link earlier = new Link(Messages.of("sandboxplace.earlier"), this::showEarlier);
  private Optional<Seen> latest = Optional.empty();
  private int most = PORTION;
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
    addEventFilter(ScrollEvent.ANY, event -> follows = false);
    vvalueProperty().subscribe(value -> follows = follows || value.doubleValue() >= AT_END);
    setAccessibleText(Messages.of("sandboxplace.conversation"));
  }

  /** Shows the conversation of the user in mind. */
  void show(Seen seen) {
    String id = seen.user().map(UserSnapshot::id).orElse("");
    List<Line> all = seen.user().map(user -> user.transcript().lines()).orElse(List.of());
    boolean another = !id.equals(userId);
    most = another ? PORTION : most;
    latest = Optional.of(seen);
    List<Line> now = all.subList(Math.max(0, all.size() - most), all.size());
    userId = id;
    follows = another || (follows && atEnd());
    setAccessibleText(Messages.of("sandboxplace.conversation.of", seen.userName()));
    column.getChildren().removeAll(suggested, earlier);
    int gone = another ? -1 : gone(now);
    if (gone < 0) {
      column.getChildren().setAll(nodes(now, seen));
    } else {
      column.getChildren().remove(0, gone);
      column.getChildren().addAll(nodes(now.subList(shown.size() - gone, now.size()), seen));
    }
    shown = now;
    if (now.size() < all.size()) {
      column.getChildren().addFirst(earlier);
    }
    suggest(seen);
    if (follows) {
      setVvalue(getVmax());
    }
  }

  private void showEarlier() {
    most += PORTION;
    follows = false;
    latest.ifPresent(this::show);
    setVvalue(0);
  }

  private boolean atEnd() {
    return getVvalue() >= AT_END || column.getHeight() <= getViewportBounds().getHeight();
  }

  // How many of the lines shown fell out at the beginning, or -1 when others take their place.
  private int gone(List<Line> now) {
    int gone = now.isEmpty() ? -1 : shown.indexOf(now.getFirst());
    int kept = shown.size() - gone;
    boolean goesOn =
        gone >= 0
            && kept <= now.size()
            && shown.subList(gone, shown.size()).equals(now.subList(0, kept));
    return goesOn ? gone : -1;
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
