package triggerconsole.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Ledgers.Summary;
import triggerconsole.bulk.RowOutcome;
import triggerconsole.bulk.Totals;
import triggerconsole.ui.exchange.Times;
import triggerconsole.ui.kit.Chip;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** Every ledger that there is, to be opened or deleted. */
final class PastRuns {

  /** More are not listed: the newest are what people look for. */
  private static final int MOST = 200;

  private final BulkParts parts;
  private final BulkViewModel model;
  private final VBox list = new VBox();

  PastRuns(BulkParts parts, BulkViewModel model) {
    this.parts = parts;
    this.model = model;
    list.setId("pastRuns");
    list.getStyleClass().add("gap-8");
  }

  /** Shows the sheet. */
  void open() {
    Sheet sheet =
        new Sheet(
                Messages.of("bulkplace.past"),
                new ScrolledBody(list, Messages.of("bulkplace.past")))
            .cancel(Messages.of("kit.close"));
    sheet.getStyleClass().add("wide");
    parts.dialogs().show(sheet);
    fill(sheet);
  }

  private void fill(Sheet sheet) {
    parts
        .background()
        .run(
            "list bulk runs", () -> parts.bulk().get().ledgers().list(), runs -> show(runs, sheet));
  }

  private void show(List<Summary> runs, Sheet sheet) {
    List<Node> cards = new ArrayList<>();
    runs.stream().limit(MOST).forEach(run -> cards.add(card(run, sheet)));
    if (runs.isEmpty()) {
      cards.add(Sheet.sentence(Messages.of("bulkplace.past.none")));
    }
    list.getChildren().setAll(cards);
  }

  private Node card(Summary run, Sheet sheet) {
    Label name = new Label(run.facts().file().getFileName().toString());
    name.getStyleClass().add("strong");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label when =
        new Label(
            Messages.of(
                "bulkplace.past.run",
                Targets.name(run.facts().target()),
                Times.brief(run.facts().begunAt(), parts.clock().instant()),
                run.facts().name()));
    when.getStyleClass().addAll("muted", "small-text");
    when.setWrapText(true);
    FlowPane chips = chips(run);
    VBox words = new VBox(name, when, chips);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox card = new HBox(words, open(run, sheet), delete(run, sheet));
    card.getStyleClass().addAll("card", "bulk-past", "gap-8");
    return card;
  }

  private FlowPane chips(Summary run) {
    Totals totals = run.totals();
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("gap-4");
    add(chips, RowOutcome.ACCEPTED, totals.accepted(), Tone.SUCCESS);
    add(chips, RowOutcome.FAILED, totals.failed(), Tone.DANGER);
    add(chips, RowOutcome.UNKNOWN, totals.unknown(), Tone.ATTENTION);
    add(chips, RowOutcome.WAITING, totals.waiting(), Tone.NEUTRAL);
    add(chips, RowOutcome.STOPPED, totals.stopped(), Tone.UNSURE);
    if (run.live()) {
      chips.getChildren().add(new Chip(Messages.of("bulkplace.past.live"), Tone.ACCENT));
    }
    return chips;
  }

  private static void add(FlowPane chips, RowOutcome outcome, int count, Tone tone) {
    if (count > 0) {
      String word = Messages.of("bulkplace.past." + outcome, Numbers.grouped(count));
      chips.getChildren().add(new Chip(word, tone));
    }
  }

  private Button open(Summary run, Sheet sheet) {
    Button open = new Button(Messages.of("bulkplace.past.open"));
    open.setMinWidth(Button.USE_PREF_SIZE);
    open.setAccessibleText(Messages.of("bulkplace.past.open.long", run.facts().name()));
    open.setDisable(model.run().busy());
    open.setOnAction(event -> {
      sheet.close();
      model.open(run.facts().name());
    });
    return open;
  }

  private Button delete(Summary run, Sheet sheet) {
    Button delete = new Button(Messages.of("bulkplace.past.delete"));
    delete.setMinWidth(Button.USE_PREF_SIZE);
    delete.setAccessibleText(Messages.of("bulkplace.past.delete.long", run.facts().name()));
    delete.setDisable(run.live() || model.run().busy());
    delete.setOnAction(event -> ask(run, sheet));
    return delete;
  }

  private void ask(Summary run, Sheet sheet) {
    int waiting = run.totals().waiting();
    parts
        .dialogs()
        .confirm(
            Messages.of("bulkplace.past.delete.title", run.facts().file().getFileName()),
            waiting > 0
                ? Messages.of("bulkplace.past.delete.open", Numbers.grouped(waiting))
                : Messages.of("bulkplace.past.delete.text"),
            Messages.of("bulkplace.past.delete.yes"),
            Tone.DANGER,
            () -> delete(run.facts().name(), sheet));
  }

  private void delete(String ledger, Sheet sheet) {
    if (model.run().shown().get().filter(now -> now.facts().name().equals(ledger)).isPresent()) {
      model.run().leaveRun();
    }
    parts
        .background()
        .run(
            "delete ledger",
            () -> parts.bulk().get().ledgers().delete(ledger),
            deleted -> fill(sheet));
  }
}
