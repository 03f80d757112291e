package triggerconsole.ui.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.bulk.RowFinding;
import triggerconsole.trigger.Severity;
import triggerconsole.ui.bulk.DryRunViewModel.Checked;
import triggerconsole.ui.kit.BarRow;
import triggerconsole.ui.kit.ColumnWidths;
import triggerconsole.ui.kit.ColumnWidths.Share;
import triggerconsole.ui.kit.Ends;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Segmented;
import triggerconsole.ui.kit.TextCell;
import triggerconsole.ui.kit.Tone;

/** What a dry run found: how many rows would be sent, and each finding with its row. */
final class DryRunPane extends VBox {

  private final BulkViewModel model;
  private final Segmented<Optional<Severity>> filter = filter();
  private final TotalCards cards = new TotalCards();
  private final Label sum = new Label();
  private final Label note = new Label();
  private final CheckBox anyway = new CheckBox(Messages.of("bulkplace.anyway"));
  private final TableView<RowFinding> table = new TableView<>();

  DryRunPane(BulkViewModel model) {
    this.model = model;
    getStyleClass().add("bulk-run");
    cards.setId("dryRunTotals");
    sum.setId("dryRunSum");
    sum.getStyleClass().addAll("muted", "small-text");
    note.getStyleClass().addAll("muted", "small-text");
    note.setWrapText(true);
    anyway.setId("bulkAnyway");
    anyway.setWrapText(true);
    anyway.setSelected(model.setup().sendAnyway().get());
    anyway.setOnAction(event -> {
      model.setup().sendAnyway().set(anyway.isSelected());
      model.dryRun();
    });
    model.setup().sendAnyway().subscribe(anyway::setSelected);
    build();
    VBox head = new VBox(cards, new Ends(filter, sum), anyway, note);
    head.getStyleClass().add("bulk-head");
    setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, table);
    filter
        .valueProperty()
        .subscribe(severity -> {
          if (model.dry().checked().get().isPresent()) {
            list();
          }
        });
    model.dry().checked().subscribe(checked -> checked.ifPresent(this::show));
  }

  /** Where Ctrl+F leads. */
  void search() {
    table.requestFocus();
  }

  private void show(Checked checked) {
    Sum found = Sum.of(checked.plan());
    cards.show(found.all());
    sum.setText(found.words());
    anyway.setVisible(checked.plan().stopped() > 0 || anyway.isSelected());
    anyway.setManaged(anyway.isVisible());
    filter.setValue(checked.worst());
    list();
  }

  private void list() {
    Checked checked = model.dry().checked().get().orElseThrow();
    Optional<Severity> severity = filter.getValue();
    List<RowFinding> findings = checked.of(severity);
    int listed = findings.size();
    int all =
        severity
            .map(checked.plan()::count)
            .orElse(checked.plan().bySeverity().values().stream().mapToInt(i -> i).sum());
    note.setText(
        listed < all
            ? Messages.of("bulkplace.findings.more", Numbers.grouped(listed), Numbers.grouped(all))
            : "");
    note.setVisible(listed < all);
    note.setManaged(listed < all);
    table.setItems(FXCollections.observableList(findings));
  }

  private static Segmented<Optional<Severity>> filter() {
    Map<Optional<Severity>, String> words = new LinkedHashMap<>();
    words.put(Optional.empty(), Messages.of("bulkplace.findings.all"));
    words.put(Optional.of(Severity.ERROR), Messages.of("bulkplace.findings.errors"));
    words.put(Optional.of(Severity.WARNING), Messages.of("bulkplace.findings.warnings"));
    words.put(Optional.of(Severity.INFO), Messages.of("bulkplace.findings.notes"));
    Segmented<Optional<Severity>> filter =
        new Segmented<>(Messages.of("bulkplace.findings.filter"), words);
    filter.setId("findingsFilter");
    filter.getStyleClass().add("plain");
    return filter;
  }

  private void build() {
    table.setId("bulkFindings");
    table.setAccessibleText(Messages.of("bulkplace.findings"));
    table.getStyleClass().addAll("history-table", "bulk-rows");
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.setRowFactory(view -> new BarRow<>(finding -> tone(finding.severity())));
    Label clean = new Label(Messages.of("bulkplace.findings.none"));
    clean.getStyleClass().add("muted");
    clean.setWrapText(true);
    table.setPlaceholder(clean);
    add("row", finding -> TextCell.mono(Integer.toString(finding.number())));
    add(
        "severity",
        finding ->
            TextCell.chip(
                Messages.of("bulkplace.severity." + finding.severity()), tone(finding.severity())));
    add(
        "message",
        finding ->
            TextCell.<RowFinding>plain(finding.message())
                .andThen(cell -> cell.setTooltip(tooltip(finding))));
    new ColumnWidths(
        table,
        List.of(new Share(1.9, 2.1, 0, 0), new Share(2.8, 3.4, 0, 0), new Share(5, 12, 1, 0)));
  }

  private void add(String key, TextCell.Look<RowFinding> look) {
    table.getColumns().add(TextCell.column(Messages.of("bulkplace.finding." + key), look));
  }

  private static Tooltip tooltip(RowFinding finding) {
    Tooltip tip = new Tooltip(finding.sentence());
    tip.setWrapText(true);
    return tip;
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.DANGER;
      case WARNING -> Tone.ATTENTION;
      case INFO -> Tone.NEUTRAL;
    };
  }
}
