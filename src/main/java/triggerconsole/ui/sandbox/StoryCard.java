package triggerconsole.ui.sandbox;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.Line.Speaker;
import triggerconsole.sandbox.Received;
import triggerconsole.sandbox.shop.PaymentStory;
import triggerconsole.sandbox.shop.PaymentStory.Step;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Tone;

/**
 * The payment story, told one step at a time beside the conversation it happens in: a payment that
 * moves nobody, its repair, and the one key that made the difference.
 */
final class StoryCard extends VBox {

  private final SandboxParts parts;
  private final Label title = new Label();
  private final Label text = new Label();
  private final Button action = new Button();
  private boolean playing;

  StoryCard(SandboxParts parts) {
    this.parts = parts;
    setId("story");
    getStyleClass().addAll("card", "toned", Tone.ACCENT.styleClass(), "story");
    title.getStyleClass().add("strong");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setId("storyText");
    action.setId("storyAction");
    Link end = new Link(Messages.of("sandboxplace.story.end"), this::end);
    end.setId("storyEnd");
    FlowPane actions = new FlowPane(action, end);
    actions.getStyleClass().add("story-actions");
    getChildren().addAll(title, text, actions);
    appear();
  }

  /** Begins to tell; the story goes on from where the timeline is. */
  void play(Optional<Seen> seen) {
    playing = true;
    appear();
    seen.ifPresent(this::show);
    action.requestFocus();
  }

  /** Tells the step that is next now. */
  void show(Seen seen) {
    if (!playing) {
      return;
    }
    PaymentStory story = PaymentStory.in(seen.picture().events());
    String key = "sandboxplace.story." + story.next();
    title.setText(Messages.of(key + ".title"));
    title.setGraphic(story.next() == Step.DONE ? Icons.of(Octicons.CHECK_16, Tone.SUCCESS) : null);
    text.setText(Messages.of(key));
    switch (story.next()) {
      case PAY -> offer("sandboxplace.story.open", link(seen), parts.browse());
      case REPAIR ->
          offer(
              "sandboxplace.story.repair",
              request(seen, story),
              one -> parts.openAsDraft().accept(one.body()));
      case GO_TO_CHECKOUT, DONE -> offerNothing();
    }
  }

  private <T> void offer(String key, Optional<T> subject, Consumer<T> run) {
    action.setText(Messages.of(key));
    action.setOnAction(event -> subject.ifPresent(run));
    show(action, subject.isPresent());
  }

  private void offerNothing() {
    show(action, false);
  }

  private static Optional<URI> link(Seen seen) {
    return seen.picture().users().stream()
        .filter(user -> user.id().equals(BuiltInBots.ANNA))
        .flatMap(user -> user.transcript().lines().reversed().stream())
        .filter(line -> line.speaker() == Speaker.BOT)
        .flatMap(line -> ChatLines.link(line).stream())
        .findFirst();
  }

  private static Optional<Received> request(Seen seen, PaymentStory story) {
    List<Received> requests = seen.picture().requests();
    return story.silent().isEmpty()
        ? Optional.empty()
        : requests.stream().filter(one -> one.number() == story.silent().getAsLong()).findFirst();
  }

  private void end() {
    playing = false;
    appear();
  }

  private void appear() {
    show(this, playing);
  }

  private static void show(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }
}
