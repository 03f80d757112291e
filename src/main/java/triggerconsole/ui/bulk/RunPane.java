package triggerconsole.ui.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.bulk.LedgerRow;
import triggerconsole.bulk.Totals;
import triggerconsole.ui.bulk.RowsViewModel.RowFilter;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.bulk.RunViewModel.Stage;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Ends;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.Tone;

/** A run: its totals, how far it is, and its rows. */
final class RunPane extends VBox {

  private final BulkParts parts;
  private final BulkViewModel model;
  private final RowsTable table;
  private final Label target = new Label();
  private final TotalCards cards = new TotalCards();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();
  private final Label sum = new Label();
  private final Button failed = new Button(Messages.of("bulkplace.do.failed"));
  private final Button results = new Button(Messages.of("bulkplace.do.results"));
  private String ledger = "";
  private Optional<Totals> last = Optional.empty();

  RunPane(BulkParts parts, BulkViewModel model, Runnable onResults) {
    this.parts = parts;
    this.model = model;
    this.table = new RowsTable(model.rows());
    getStyleClass().add("bulk-run");
    target.setId("bulkTarget");
    target.getStyleClass().addAll("muted", "small-text");
    target.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("bulk-progress");
    progress.setId("bulkProgress");
    sum.setId("bulkSum");
    failed.setId("bulkFailed");
    failed.setOnAction(event -> model.failedAgain());
    results.setId("bulkResults");
    results.setOnAction(event -> onResults.run());
    table.onOpen(this::history);
    table.setContextMenu(menu());
    VBox head = new VBox(target, cards, bar, words(), tools());
    head.getStyleClass().add("bulk-head");
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, table);
    model.run().shown().subscribe(shown -> shown.ifPresent(this::show));
    model.run().stage().subscribe(stage -> buttons());
    model.rows().rows().subscribe(rows -> emptiness());
  }

  /** Where Ctrl+F leads. */
  void search() {
    table.requestFocus();
  }

  private void show(Shown run) {
    cards.show(Sum.of(run.totals()).all());
    Sum now = Sum.of(run.totals());
    sum.setText(now.words());
    sum.getStyleClass().removeAll("muted", Tone.DANGER.styleClass());
    sum.getStyleClass().add(now.addsUp() ? "muted" : Tone.DANGER.styleClass());
    target.setText(
        Messages.of(
            "bulkplace.target",
            Targets.name(run.facts().target()),
            run.facts().url(),
            Times.brief(run.facts().begunAt(), parts.clock().instant())));
    bar.setProgress(ProgressWords.part(run.totals()));
    progress.setText(ProgressWords.of(run, model.run().stage().get()));
    bar.setAccessibleText(progress.getText());
    if (!ledger.equals(run.facts().name())) {
      ledger = run.facts().name();
      last = Optional.empty();
      model.rows().filter().set(RowFilter.ALL);
      table.begin(run);
    }
    if (last.isPresent() && !last.get().equals(run.totals())) {
      table.renew(run.totals());
    }
    last = Optional.of(run.totals());
    buttons();
  }

  private void buttons() {
    boolean over = model.run().stage().get() == Stage.SHOWN;
    Optional<Totals> totals = model.run().shown().get().map(Shown::totals);
    boolean any = totals.filter(now -> now.failed() > 0 && now.waiting() == 0).isPresent();
    failed.setDisable(!over || !any);
    results.setDisable(model.run().shown().get().isEmpty());
  }

  private Node words() {
    for (Label label : new Label[] {progress, sum}) {
      label.getStyleClass().add("small-text");
    }
    progress.getStyleClass().add("muted");
    return new Ends(progress, sum);
  }

  private Node tools() {
    Map<RowFilter, String> options = new LinkedHashMap<>();
    for (RowFilter filter : RowFilter.values()) {
      options.put(filter, Messages.of("bulkplace.filter." + filter));
    }
    Segmented<RowFilter> filter = new Segmented<>(Messages.of("bulkplace.filter"), options);
    filter.setId("bulkFilter");
    filter.getStyleClass().add("plain");
    filter.valueProperty().bindBidirectional(model.rows().filter());
    HBox buttons = new HBox(results, failed);
    buttons.getStyleClass().add("pane-tools");
    for (Button button : new Button[] {results, failed}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    return new Ends(filter, buttons);
  }

  private ContextMenu menu() {
    MenuItem inHistory = new MenuItem(Messages.of("bulkplace.row.history"));
    inHistory.setOnAction(event -> table.selected().ifPresent(this::history));
    MenuItem draft = new MenuItem(Messages.of("bulkplace.row.draft"));
    draft.setOnAction(
        event -> table.selected().ifPresent(row -> row.historyId().ifPresent(parts.ways()::draft)));
    ContextMenu menu = new ContextMenu(inHistory, draft);
    menu.setOnShowing(event -> {
      boolean there = table.selected().filter(row -> row.historyId().isPresent()).isPresent();
      inHistory.setDisable(!there);
      draft.setDisable(!there);
    });
    return menu;
  }

  private void history(LedgerRow row) {
    if (row.historyId().isPresent()) {
      parts.ways().history(row.historyId().getAsLong());
    } else {
      parts.desk().status().set(Messages.of("bulkplace.row.none", row.number()));
    }
  }

  private void emptiness() {
    Label none = new Label(Messages.of("bulkplace.rows.none"));
    none.getStyleClass().add("muted");
    table.setPlaceholder(none);
  }
}
