package triggerconsole.ui.sandbox;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.UserSnapshot;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** The conversation of the user in mind, and the means to answer as that user. */
final class ConversationPane extends VBox {

  private final SandboxViewModel model;
  private final ChatView chat;
  private final TextField reply = new TextField();
  private final VBox takenOver;
  private final StoryCard story;

  ConversationPane(SandboxViewModel model, SandboxParts parts) {
    this.model = model;
    this.chat = new ChatView(parts.browse(), model::say);
    this.story = new StoryCard(parts);
    getStyleClass().add("conversation");
    Label title = new Label(Messages.of("sandboxplace.conversation"));
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Chip simulated = new Chip(Messages.of("sandboxplace.simulated"), Tone.SUCCESS);
    simulated.setId("sandboxSimulated");
    HBox head = new HBox(title, space, playButton(), simulated);
    head.getStyleClass().add("conversation-head");
    TextLimit.set(reply, TextLimit.LINE);
    reply.setId("sandboxReply");
    reply.setOnAction(event -> say());
    takenOver = takenOver();
    VBox foot = new VBox(takenOver, reply);
    foot.getStyleClass().add("conversation-foot");
    setVgrow(chat, Priority.ALWAYS);
    getChildren().addAll(head, story, chat, foot);
  }

  /** Shows what was said until now. */
  void show(Seen seen) {
    chat.show(seen);
    story.show(seen);
    boolean listening = seen.user().filter(UserSnapshot::listening).isPresent();
    takenOver.setVisible(listening);
    takenOver.setManaged(listening);
    String prompt = Messages.of("sandboxplace.reply", seen.userName());
    reply.setPromptText(prompt);
    reply.setAccessibleText(prompt);
    reply.setDisable(seen.user().isEmpty());
  }

  /** Tells the payment story beside its conversation. */
  void playStory() {
    model.choose(BuiltInBots.ANNA);
    story.play(model.seen().get());
  }

  /** Puts the focus where one answers. */
  void answer() {
    reply.requestFocus();
  }

  private Button playButton() {
    Button play = new Button(null, Icons.of(Octicons.PLAY_16));
    play.setId("playStory");
    play.getStyleClass().addAll("flat", "small");
    String words = Messages.of("sandboxplace.story.play");
    play.setAccessibleText(words);
    play.setTooltip(new Tooltip(words));
    play.setOnAction(event -> playStory());
    return play;
  }

  private void say() {
    if (!reply.getText().isBlank()) {
      model.say(reply.getText());
      reply.clear();
    }
  }

  private VBox takenOver() {
    Label note =
        new Label(
            Messages.of("sandboxplace.takenOver"), Icons.of(Octicons.PERSON_16, Tone.ATTENTION));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    Button back = new Button(Messages.of("sandboxplace.giveBack"));
    back.setId("sandboxGiveBack");
    back.setOnAction(event -> model.giveBack());
    VBox box = new VBox(note, back);
    box.getStyleClass().addAll("card", "toned", Tone.ATTENTION.styleClass(), "taken-over");
    return box;
  }
}
