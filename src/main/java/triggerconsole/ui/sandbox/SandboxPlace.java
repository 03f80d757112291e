package triggerconsole.ui.sandbox;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Event;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.kit.Tone;

/**
 * The sandbox to be watched: the conversation of an end user, what each trigger did, and the facts.
 * It looks at the sandbox five times a second while it is shown, and never otherwise.
 */
public final class SandboxPlace implements Place {

  private static final Duration PACE = Duration.millis(200);
  private static final String REVEALED = "sandbox-reveal";

  private final SandboxParts parts;
  private final SandboxViewModel model;
  private final ConversationPane conversation;
  private final DeedsPane deeds;
  private final FactsPane facts;
  private final Columns node;
  private final Timeline pace;
  private long wanted;

  /** The place over a sandbox. */
  public SandboxPlace(SandboxParts parts) {
    this.parts = parts;
    this.model = new SandboxViewModel(parts.sandbox(), parts.background());
    conversation = new ConversationPane(model, parts);
    deeds = new DeedsPane(model, parts, this::playStory);
    facts = new FactsPane(model, parts);
    node = new Columns(conversation, deeds, facts);
    node.getStyleClass().add("sandbox-place");
    pace = new Timeline(new KeyFrame(PACE, event -> model.look()));
    pace.setCycleCount(Animation.INDEFINITE);
    model.seen().subscribe(seen -> seen.ifPresent(this::show));
    model.time().subscribe(time -> time.ifPresent(deeds::tick));
    node.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            pace.stop();
          } else {
            pace.play();
          }
        });
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public String title() {
    return Messages.of("window.place.sandbox");
  }

  @Override
  public void onShow() {
    model.look();
  }

  /** Tells the payment story, step by step. */
  public void playStory() {
    node.bring(Columns.Column.CONVERSATION);
    conversation.playStory();
  }

  /** Shows what a request led to, as soon as it is seen; or says that it is gone. */
  public void reveal(long request) {
    wanted = request;
    model.refresh();
  }

  /** Whether it looks at the sandbox again and again. */
  boolean looks() {
    return pace.getStatus() == Animation.Status.RUNNING;
  }

  private void show(Seen seen) {
    conversation.show(seen);
    deeds.show(seen);
    facts.show(seen);
    if (wanted > 0) {
      long request = wanted;
      wanted = 0;
      reveal(request, seen);
    }
  }

  private void reveal(long request, Seen seen) {
    parts.notices().settle(REVEALED);
    seen.picture().events().stream()
        .filter(event -> event.request() == request)
        .map(Event::user)
        .findFirst()
        .ifPresent(model::choose);
    node.bring(Columns.Column.DEEDS);
    if (!deeds.reveal(request)) {
      boolean there = facts.reveal(request);
      node.bring(there ? Columns.Column.FACTS : Columns.Column.DEEDS);
      String key = there ? "sandboxplace.reveal.nothing" : "sandboxplace.reveal.gone";
      parts.notices().show(Notice.of(REVEALED, Tone.ATTENTION, Messages.of(key)));
    }
  }
}
