package triggerconsole.ui.sandbox;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Tone;

/** The title of the middle, what the time is, and the buttons that move time and make trouble. */
final class DeedsHead extends VBox {

  private final SandboxViewModel model;
  private final Dialogs dialogs;
  private final Button back = new Button(Messages.of("sandboxplace.stepBack"));
  private final Button reset = new Button(Messages.of("sandboxplace.reset"));
  private final ClockMenu clock;
  private final FaultsMenu faults;
  private final RulesMenu rules;
  private final Label time = new Label();

  DeedsHead(SandboxViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    this.clock = new ClockMenu(model, dialogs);
    this.faults = new FaultsMenu(model, dialogs);
    this.rules = new RulesMenu(model);
    Label title = new Label(Messages.of("sandboxplace.deeds"));
    title.getStyleClass().add("title");
    time.setId("sandboxTime");
    time.getStyleClass().addAll("muted", "small-text");
    VBox words = new VBox(title, time);
    words.getStyleClass().add("gap-4");
    back.setId("sandboxStepBack");
    back.setOnAction(event -> model.stepBack());
    reset.setId("sandboxReset");
    reset.setOnAction(event -> reset());
    FlowPane buttons = new FlowPane(back, reset, clock, faults, rules);
    buttons.getStyleClass().add("gap-8");
    getChildren().add(new HeadLine(words, buttons));
  }

  /** Shows how the sandbox stands. */
  void show(Seen seen) {
    back.setDisable(!seen.picture().canStepBack());
    clock.show(seen);
    faults.show(seen.picture().fault());
    rules.show(seen.picture().rules());
    tick(seen.picture().time());
  }

  /** Shows what the time is. */
  void tick(SandboxTime now) {
    clock.tick(now);
    String at = Times.brief(now.now(), now.now());
    String words =
        now.rate() == Rate.MANUAL
            ? Messages.of("sandboxplace.time.paused", at)
            : Messages.of("sandboxplace.time", at);
    time.setText(
        now.nextDue()
            .map(due ->
                Messages.of(
                    "sandboxplace.time.next",
                    words,
                    EventWords.seconds(Duration.between(now.now(), due))))
            .orElse(words));
  }

  // There is no way back from a reset: it forgets the steps too.
  private void reset() {
    if (model.hasSomethingToLose()) {
      dialogs.confirm(
          Messages.of("sandboxplace.reset.title"),
          Messages.of("sandboxplace.reset.text"),
          Messages.of("sandboxplace.reset"),
          Tone.DANGER,
          model::reset);
    } else {
      model.reset();
    }
  }
}
