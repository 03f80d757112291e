package triggerconsole.ui.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
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
      parts.add(link(link.group()));
      from = link.end();
    }
    parts.add(new Text(text.substring(from)));
    return parts;
  }

  private Node link(String address) {
    Hyperlink link = new Hyperlink(address);
    link.getStyleClass().add("chat-link");
    link.setOnAction(event -> open(address));
    return link;
  }

  private void open(String address) {
    try {
      browse.accept(new URI(address));
    } catch (URISyntaxException e) {
      // What is no address leads nowhere; it stays a text.
      return;
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
