package triggerconsole.ui.sandbox;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Tone;

/** A row of the timeline: when, a dot in its colour on the thread of its request, and the words. */
final class TimelineCell extends ListCell<TimelineRow> {

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");

  /** What all cells look at. */
  interface Around {
    Seen seen();

    SandboxTime time();

    /** The request of the selected row, or 0. */
    long request();
  }

  private final Supplier<Around> around;
  private final Label time = new Label();
  private final Region above = new Region();
  private final Region dot = new Region();
  private final Region below = new Region();
  private final Label title = new Label();
  private final Label who = new Label();
  private final Label detail = new Label();
  private final HBox line;
  private Tone tone = Tone.NEUTRAL;

  TimelineCell(Supplier<Around> around) {
    this.around = around;
    getStyleClass().add("timeline-cell");
    time.getStyleClass().addAll("mono", "muted", "timeline-time");
    above.getStyleClass().add("timeline-thread");
    dot.getStyleClass().addAll("timeline-dot", tone.styleClass());
    below.getStyleClass().add("timeline-thread");
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    who.getStyleClass().addAll("muted", "small-text");
    who.setMinWidth(USE_PREF_SIZE);
    detail.getStyleClass().addAll("muted", "small-text");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, who);
    head.getStyleClass().add("gap-8");
    VBox words = new VBox(head, detail);
    words.getStyleClass().add("timeline-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    above.getStyleClass().add("above");
    VBox.setVgrow(below, Priority.ALWAYS);
    VBox rail = new VBox(above, dot, below);
    rail.getStyleClass().add("timeline-rail");
    line = new HBox(time, rail, words);
    line.getStyleClass().add("timeline-line");
    // The cell must not ask for more than the list is wide: long words are cut, not scrolled to.
    setPrefWidth(0);
  }

  /** The words again, for what counts down and for the selection. */
  void tick() {
    if (getItem() != null && !isEmpty()) {
      show(getItem());
    }
  }

  @Override
  protected void updateItem(TimelineRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      pseudoClassStateChanged(FIRST, false);
      pseudoClassStateChanged(RELATED, false);
    } else {
      setGraphic(line);
      show(row);
    }
  }

  private void show(TimelineRow row) {
    Event event = row.event();
    Seen seen = around.get().seen();
    EventWords words = EventWords.of(row, seen, around.get().time());
    time.setText(Times.brief(event.at(), seen.now()));
    title.setText(words.title());
    who.setText(seen.userName(event.user()));
    detail.setText(words.detail());
    dot.getStyleClass().remove(tone.styleClass());
    tone = words.tone();
    dot.getStyleClass().add(tone.styleClass());
    above.setVisible(!row.first());
    below.setVisible(!row.last());
    pseudoClassStateChanged(FIRST, row.first());
    long request = around.get().request();
    pseudoClassStateChanged(RELATED, request != 0 && request == event.request());
    pseudoClassStateChanged(PseudoClass.getPseudoClass("quiet"), event instanceof Event.Message);
    setAccessibleText(
        Messages.of(
            "sandboxplace.event.row",
            time.getText(),
            who.getText(),
            title.getText(),
            detail.getText()));
  }
}
