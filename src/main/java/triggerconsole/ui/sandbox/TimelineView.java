package triggerconsole.ui.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Event;
import triggerconsole.sandbox.SandboxTime;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.EmptyPlace;

/** What each trigger did, in words, the newest at the lower end, which it follows. */
final class TimelineView extends VBox implements TimelineCell.Around {

  private final FollowingRows<TimelineRow> rows =
      new FollowingRows<>((one, other) -> one.isOf(other.event()), TimelineRow::same);
  private final ListView<TimelineRow> list = new ListView<>(rows.rows());
  private final List<TimelineCell> cells = new ArrayList<>();
  private final CheckBox messages = new CheckBox(Messages.of("sandboxplace.messages"));
  private final CheckBox one = new CheckBox();
  private final Label detail = new Label();
  private Seen seen;
  private SandboxTime time;

  TimelineView(Runnable goSend, Runnable playStory) {
    getStyleClass().add("timeline");
    list.setId("sandboxTimeline");
    list.setAccessibleText(Messages.of("sandboxplace.timeline"));
    list.setCellFactory(view -> cell());
    list.setPlaceholder(
        new EmptyPlace(
            Octicons.CLOCK_24,
            Messages.of("sandboxplace.timeline.empty.title"),
            Messages.of("sandboxplace.timeline.empty"),
            new Action(Messages.of("sandboxplace.goSend"), goSend),
            new Action(Messages.of("sandboxplace.story.play"), playStory)));
    list.getSelectionModel().selectedItemProperty().subscribe(row -> selected());
    setVgrow(list, Priority.ALWAYS);
    messages.setId("sandboxMessages");
    messages.setSelected(true);
    messages.setOnAction(event -> fill());
    one.setId("sandboxOnlyUser");
    one.setOnAction(event -> fill());
    detail.setId("sandboxEventDetail");
    detail.setWrapText(true);
    detail.setMaxWidth(Double.MAX_VALUE);
    detail.setMinHeight(USE_PREF_SIZE);
    detail.getStyleClass().add("timeline-detail");
    detail.managedProperty().bind(detail.visibleProperty());
    detail.setVisible(false);
    FlowPane filters = new FlowPane(messages, one);
    filters.getStyleClass().addAll("gap-16", "timeline-filters");
    getChildren().addAll(filters, list, detail);
  }

  /** Shows what has happened until now. */
  void show(Seen now) {
    seen = now;
    time = now.picture().time();
    one.setText(Messages.of("sandboxplace.only", now.userName()));
    fill();
  }

  /** Counts down what is pending. */
  void tick(SandboxTime now) {
    if (seen == null) {
      return;
    }
    SandboxTime before = time;
    time = now;
    cells.stream()
        .filter(cell ->
            cell.getItem() != null && EventWords.countsDown(cell.getItem().event(), before.now()))
        .forEach(TimelineCell::tick);
    if (!before.rate().equals(now.rate())) {
      cells.forEach(TimelineCell::tick);
    }
    selectedEvent()
        .filter(event -> EventWords.countsDown(event, before.now()))
        .ifPresent(event -> explain());
  }

  /** Selects what a request led to and brings it into sight; says whether there is anything. */
  boolean reveal(long request) {
    one.setSelected(false);
    fill();
    OptionalInt found =
        IntStream.range(0, rows.rows().size())
            .filter(i -> rows.rows().get(i).event().request() == request)
            .findFirst();
    found.ifPresent(index -> {
      list.getSelectionModel().clearAndSelect(index);
      list.getFocusModel().focus(index);
      list.scrollTo(Math.max(0, index - 1));
      list.requestFocus();
    });
    return found.isPresent();
  }

  /** The rows that are shown. */
  List<TimelineRow> rowsShown() {
    return List.copyOf(rows.rows());
  }

  /** How many cells there are, however many rows. */
  int cellsBuilt() {
    return cells.size();
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  @Override
  public Seen seen() {
    return seen;
  }

  @Override
  public SandboxTime time() {
    return time;
  }

  @Override
  public long request() {
    return selectedEvent().map(Event::request).orElse(0L);
  }

  private void fill() {
    if (seen == null) {
      return;
    }
    boolean follows = atEnd();
    int top = firstShown();
    Event before = selectedEvent().orElse(null);
    int gone = rows.show(TimelineRow.of(seen.picture().events(), wanted()));
    if (before != null && selectedEvent().filter(before::equals).isEmpty()) {
      list.getSelectionModel().clearSelection();
      IntStream.range(0, rows.rows().size())
          .filter(i -> rows.rows().get(i).isOf(before))
          .findFirst()
          .ifPresent(list.getSelectionModel()::clearAndSelect);
    }
    if (follows && !rows.rows().isEmpty()) {
      list.scrollTo(rows.rows().size() - 1);
    } else if (gone > 0) {
      list.scrollTo(Math.max(0, top - gone));
    }
    cells.forEach(TimelineCell::tick);
    explain();
  }

  private Predicate<Event> wanted() {
    String user = seen.user().map(now -> now.id()).orElse("");
    return event ->
        (messages.isSelected() || !(event instanceof Event.Message))
            && (!one.isSelected() || event.user().equals(user));
  }

  private void selected() {
    cells.forEach(TimelineCell::tick);
    explain();
  }

  // The row cuts long words; here they are whole.
  private void explain() {
    TimelineRow row = list.getSelectionModel().getSelectedItem();
    detail.setVisible(row != null && seen != null);
    if (detail.isVisible()) {
      EventWords words = EventWords.of(row, seen, time);
      detail.setText(Messages.of("sandboxplace.event.whole", words.title(), words.detail()));
    }
  }

  private Optional<Event> selectedEvent() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(TimelineRow::event);
  }

  private TimelineCell cell() {
    TimelineCell cell = new TimelineCell(() -> this);
    cells.add(cell);
    return cell;
  }

  private boolean atEnd() {
    return flow()
        .map(VirtualFlow::getLastVisibleCell)
        .map(cell -> cell.getIndex() >= rows.rows().size() - 1)
        .orElse(true);
  }

  /** The number of the last row in sight; -1 before there is one. */
  int lastShown() {
    return flow().map(VirtualFlow::getLastVisibleCell).map(cell -> cell.getIndex()).orElse(-1);
  }

  private int firstShown() {
    return flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> cell.getIndex()).orElse(0);
  }

  private Optional<VirtualFlow<?>> flow() {
    return Optional.<VirtualFlow<?>>ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
  }
}
