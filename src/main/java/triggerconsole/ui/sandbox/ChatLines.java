package triggerconsole.ui.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Line;
import triggerconsole.ui.exchange.Times;

/**
 * Lines of a conversation as nodes: bubbles for what was said, dividers for where it went.
 *
 * @param browse opens a link
 */
record ChatLines(Consumer<URI> browse) {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

  Node node(Line line, Seen seen) {
    return switch (line.speaker()) {
      case BOT -> said(line, "chat-bot", Messages.of("sandboxplace.chat.bot", line.text()));
      case END_USER ->
          said(
              line,
              "chat-user",
              Messages.of("sandboxplace.chat.user", seen.userName(), line.text()));
      case MODULE ->
          divider(
              Messages.of(
                  "sandboxplace.chat.module",
                  seen.module(line.moduleId().orElse(0)),
                  line.moduleId().orElse(0)));
      case HANDOVER -> divider(Messages.of("sandboxplace.chat.handover", line.text()));
    };
  }

  private Node said(Line line, String look, String accessible) {
    TextFlow words = new TextFlow();
    words.getChildren().addAll(parts(line.text()));
    words.getStyleClass().add("chat-words");
    HBox bubble = new HBox(words);
    bubble.getStyleClass().addAll("chat-bubble", look);
    bubble.setAccessibleText(accessible);
    HBox row = new HBox(bubble);
    row.getStyleClass().addAll("chat-row", look + "-row");
    Tooltip.install(bubble, new Tooltip(Times.full(line.at())));
    return row;
  }

  private List<Node> parts(String text) {
    List<Node> parts = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    int from = 0;
    while (link.find()) {
      parts.add(new Text(text.substring(from, link.start())));
      parts.add(hyperlink(link.group()));
      from = link.end();
    }
    parts.add(new Text(text.substring(from)));
    return parts;
  }

  private Node hyperlink(String address) {
    Hyperlink link = new Hyperlink(address);
    link.getStyleClass().add("chat-link");
    link.setOnAction(event -> address(address).ifPresent(browse));
    return link;
  }

  /** The first link in what somebody said. */
  static Optional<URI> link(Line line) {
    return LINK.matcher(line.text()).results().findFirst().flatMap(found -> address(found.group()));
  }

  // What looks like an address and is none leads nowhere.
  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Node divider(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll("muted", "small-text");
    HBox row = new HBox(label);
    row.getStyleClass().add("chat-divider");
    return row;
  }
}
