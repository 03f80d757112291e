package triggerconsole.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.history.HistoryEntry;
import triggerconsole.ui.exchange.AnswerFile;
import triggerconsole.ui.exchange.ExchangeView;
import triggerconsole.ui.exchange.Shown;
import triggerconsole.ui.exchange.VerdictBanner;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.TextLimit;

/**
 * One entry whole: its verdict, the rules that were overridden, the person's note, the exchange.
 */
final class EntryPane extends ScrollPane {

  private final HistoryViewModel model;
  private final Function<HistoryEntry, List<Action>> inSandbox;
  private final RunLink run;
  private final VerdictBanner banner = new VerdictBanner();
  private final Label overridden = new Label();
  private final TextField note = new TextField();
  private final ExchangeView exchange;
  private Optional<HistoryEntry> shown = Optional.empty();

  EntryPane(HistoryParts parts, HistoryViewModel model) {
    this.model = model;
    this.inSandbox = parts.inSandbox();
    this.run = new RunLink(parts.openSuite(), parts.openBulk());
    this.exchange = new ExchangeView(new AnswerFile(parts.dialogs(), parts.background())::save);
    banner.setMinHeight(USE_PREF_SIZE);
    overridden.setId("overridden");
    overridden.setWrapText(true);
    overridden.getStyleClass().add("muted");
    TextLimit.set(note, TextLimit.LINE);
    note.setId("note");
    note.setPromptText(Messages.of("historyplace.note.prompt"));
    note.setAccessibleText(Messages.of("historyplace.note"));
    note.setOnAction(event -> write());
    note.focusedProperty()
        .addListener((property, before, now) -> {
          if (!now) {
            write();
          }
        });
    Label label = new Label(Messages.of("historyplace.note"));
    label.setLabelFor(note);
    label.getStyleClass().add("strong");
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(note, Priority.ALWAYS);
    HBox line = new HBox(label, note);
    line.getStyleClass().add("note-line");
    VBox content = new VBox(banner, overridden, line, exchange);
    content.getStyleClass().add("entry-pane");
    VBox.setVgrow(exchange, Priority.ALWAYS);
    setContent(content);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
  }

  void show(HistoryEntry entry) {
    shown = Optional.of(entry);
    entry
        .verdict()
        .ifPresentOrElse(
            verdict -> banner.show(verdict, actions(entry)),
            () -> banner.showSending(entry.sent().request().url()));
    List<String> rules = entry.sent().overridden();
    overridden.setText(Messages.of("historyplace.overridden", String.join(", ", rules)));
    overridden.setVisible(!rules.isEmpty());
    overridden.setManaged(!rules.isEmpty());
    note.setText(entry.note());
    exchange.show(Shown.of(entry));
  }

  private List<Action> actions(HistoryEntry entry) {
    return Stream.concat(inSandbox.apply(entry).stream(), run.of(entry).stream()).toList();
  }

  private void write() {
    shown
        .filter(entry -> !entry.note().equals(note.getText()))
        .ifPresent(entry -> model.note(entry, note.getText()));
  }
}
