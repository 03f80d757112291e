package triggerconsole.ui.send.result;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import triggerconsole.base.Messages;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.history.Counts;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.exchange.HistoryTable.Page;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Job;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/** The latest rows of the history, with today's numbers and a filter. */
final class LatestRows extends VBox {

  private static final Duration TYPING = Duration.millis(150);

  /** The rows that fit the filter, today's counts. */
  private record Loaded(Page page, Counts today) {}

  private final ResultParts parts;
  private final HistoryTable table;
  private final TextField filter = new TextField();
  private final Chip today = new Chip("", Tone.NEUTRAL);
  private final Chip errors = new Chip("", Tone.DANGER);
  private Optional<Job> job = Optional.empty();
  private Optional<Long> newest = Optional.empty();
  private boolean selecting;

  LatestRows(ResultParts parts, Consumer<HistoryEntry> onChosen) {
    this.parts = parts;
    table =
        new HistoryTable(parts.background(), parts.history(), parts.clock(), parts.names().get());
    table.explainEmptiness(Messages.of("result.rows.empty"));
    table.onSelected(id -> load(id, onChosen));
    table.onOpen(id -> load(id, parts.openAsDraft()));
    getStyleClass().add("latest-rows");
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head(), table);
    today.setMinWidth(USE_PREF_SIZE);
    errors.setMinWidth(USE_PREF_SIZE);
    show(today, false);
    show(errors, false);
  }

  void refresh() {
    refreshThen(() -> {});
  }

  void refreshAndSelect(long id) {
    newest = Optional.of(id);
    refreshThen(() -> {
      selecting = true;
      table.select(id);
      selecting = false;
    });
  }

  boolean isNewest(long id) {
    return newest.filter(last -> last == id).isPresent();
  }

  void search() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void refreshThen(Runnable then) {
    job.ifPresent(Job::cancel);
    Query query = Query.ALL.withText(filter.getText());
    Instant midnight =
        parts
            .clock()
            .instant()
            .atZone(ZoneId.systemDefault())
            .toLocalDate()
            .atStartOfDay(ZoneId.systemDefault())
            .toInstant();
    job =
        Optional.of(
            parts
                .background()
                .run(
                    "latest rows",
                    () ->
                        new Loaded(
                            Page.load(parts.history(), query),
                            parts.history().find(Query.ALL.since(midnight)).counts()),
                    loaded -> {
                      show(loaded);
                      then.run();
                    }));
  }

  private void show(Loaded loaded) {
    table.name(parts.names().get());
    selecting = true;
    table.show(loaded.page());
    selecting = false;
    int documented =
        loaded.today().of(VerdictCode.SILENT_NO_REDIRECT)
            + loaded.today().of(VerdictCode.MISSING_KEYS)
            + loaded.today().of(VerdictCode.NOT_FOUND)
            + loaded.today().of(VerdictCode.AUTH_FAILED);
    today.setText(Messages.of("result.today", loaded.today().total()));
    errors.setText(Messages.of(documented == 1 ? "result.error" : "result.errors", documented));
    show(today, true);
    show(errors, documented > 0);
  }

  private static void show(Chip chip, boolean on) {
    chip.setVisible(on);
    chip.setManaged(on);
  }

  private void load(long id, Consumer<HistoryEntry> then) {
    if (!selecting) {
      parts
          .background()
          .run("load entry", () -> parts.history().entry(id), entry -> entry.ifPresent(then));
    }
  }

  private HBox head() {
    Label title = new Label(Messages.of("result.rows"));
    title.getStyleClass().add("heading");
    title.setMinWidth(USE_PREF_SIZE);
    TextLimit.set(filter, TextLimit.LINE);
    filter.setId("historyFilter");
    filter.setPromptText(Messages.of("result.filter"));
    filter.setAccessibleText(Messages.of("result.filter.name"));
    PauseTransition pause = new PauseTransition(TYPING);
    pause.setOnFinished(event -> refresh());
    filter.textProperty().addListener((property, before, now) -> pause.playFromStart());
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, today, errors, between, filter);
    head.getStyleClass().add("latest-head");
    return head;
  }
}
