package triggerconsole.ui.send.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.HistoryEntry;
import triggerconsole.ui.exchange.AnswerFile;
import triggerconsole.ui.exchange.ExchangeView;
import triggerconsole.ui.exchange.Shown;
import triggerconsole.ui.exchange.VerdictBanner;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.EmptyPlace;

/** The verdict of the last send, or of the row that was chosen below it. */
public final class ResultPane extends StackPane {

  /** The part of the height that the verdict and its exchange have. */
  private static final double UPPER_PART = 0.66;

  private final ResultParts parts;
  private final VerdictBanner banner = new VerdictBanner();
  private final ExchangeView exchange;
  private final LatestRows latest;
  private final SplitPane split = new SplitPane();
  private final Region leastForRows = new Region();
  private final StackPane upper = new StackPane();
  private final ScrollPane result;
  private final EmptyPlace nothingYet;
  private Optional<HistoryEntry> last = Optional.empty();

  /** The pane before anything was sent or chosen. */
  public ResultPane(ResultParts parts) {
    this.parts = parts;
    this.exchange = new ExchangeView(new AnswerFile(parts.dialogs(), parts.background())::save);
    this.latest = new LatestRows(parts, this::show);
    VBox content = new VBox(banner, exchange);
    content.getStyleClass().add("result-pane");
    banner.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(exchange, Priority.ALWAYS);
    result = new ScrollPane(content);
    result.setFitToWidth(true);
    result.setFitToHeight(true);
    result.setFocusTraversable(false);
    nothingYet = nothingYet();
    upper.getChildren().add(nothingYet);
    split.getItems().addAll(upper, latest);
    split.setId("resultSplit");
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(UPPER_PART);
    leastForRows.getStyleClass().add("least-height");
    leastForRows.setManaged(false);
    leastForRows.setVisible(false);
    getChildren().addAll(split, leastForRows);
    heightProperty().subscribe(height -> arrange());
    leastForRows.prefHeightProperty().subscribe(height -> arrange());
  }

  /** Shows that a request is on its way. */
  public void showSending(String where, TriggerRequest request) {
    banner.showSending(where);
    exchange.show(new Shown(Optional.of(request), Optional.empty(), Optional.empty(), ""));
    upper.getChildren().setAll(result);
    latest.refresh();
  }

  /** Nothing was sent after all: what stood here before stands here again. */
  public void sendingEnded() {
    upper.getChildren().setAll(last.isPresent() ? result : nothingYet);
    last.ifPresent(this::show);
  }

  /** Shows an entry's verdict and exchange. */
  public void show(HistoryEntry entry) {
    last = Optional.of(entry);
    entry
        .verdict()
        .ifPresentOrElse(
            verdict -> banner.show(verdict, actions(entry, verdict)),
            () -> banner.showSending(entry.sent().request().url()));
    exchange.show(Shown.of(entry));
    upper.getChildren().setAll(result);
  }

  /** Shows an entry that has just been completed, and its row among the latest. */
  public void completed(HistoryEntry entry) {
    latest.refreshAndSelect(entry.id());
    show(entry);
  }

  /** Loads the latest rows again. */
  public void refresh() {
    latest.refresh();
  }

  /** Puts the focus into the filter of the latest rows. */
  public void search() {
    latest.search();
  }

  /** The latest rows give way where the verdict needs the room; the History place has them too. */
  private void arrange() {
    boolean room = getHeight() <= 0 || getHeight() >= leastForRows.getPrefHeight();
    if (room != split.getItems().contains(latest)) {
      split.getItems().setAll(room ? List.of(upper, latest) : List.of(upper));
      split.setDividerPositions(UPPER_PART);
    }
  }

  private List<Action> actions(HistoryEntry entry, Verdict verdict) {
    List<Action> actions = new ArrayList<>(parts.inSandbox().apply(entry));
    for (String field : verdict.fields()) {
      actions.add(
          new Action(Messages.of("result.go", field), () -> parts.goToField().accept(field)));
    }
    boolean token = verdict.code() == VerdictCode.AUTH_FAILED;
    boolean address =
        verdict.cause().filter(c -> c == Cause.INVALID_URL || c == Cause.UNKNOWN_HOST).isPresent();
    if (token || address) {
      actions.add(new Action(Messages.of("result.profile"), parts.openProfile()));
    }
    if (token) {
      actions.add(new Action(Messages.of("result.token"), parts.pasteToken()));
    }
    if (!latest.isNewest(entry.id())) {
      actions.add(new Action(Messages.of("result.draft"), () -> parts.openAsDraft().accept(entry)));
    }
    return actions;
  }

  private EmptyPlace nothingYet() {
    return new EmptyPlace(
        Octicons.PAPER_AIRPLANE_24,
        Messages.of("result.empty.title"),
        Messages.of("result.empty.text"),
        new Action(Messages.of("result.empty.story"), parts.playStory()),
        new Action(Messages.of("result.empty.explain"), parts.explain()));
  }
}
