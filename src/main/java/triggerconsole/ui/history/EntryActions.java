package triggerconsole.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import triggerconsole.base.Messages;
import triggerconsole.history.CurlText;
import triggerconsole.history.Export;
import triggerconsole.history.Export.Format;
import triggerconsole.history.Found;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.Query;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.kit.Notice;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Tone;

/** What can be done to the entries that are selected, and to all that are shown. */
final class EntryActions {

  private final HistoryParts parts;
  private final HistoryViewModel model;
  private final HistoryTable table;
  private final Button draft = button("historyplace.draft", "openAsDraft", this::openAsDraft);
  private final Button curl = button("historyplace.curl", "copyCurl", this::copyCurl);
  private final MenuItem suite = item("historyplace.suite", "saveAsSuite", this::saveAsSuite);
  private final Button delete = button("historyplace.delete", "deleteEntries", this::delete);

  EntryActions(HistoryParts parts, HistoryViewModel model, HistoryTable table) {
    this.parts = parts;
    this.model = model;
    this.table = table;
    table
        .getSelectionModel()
        .getSelectedIndices()
        .addListener((javafx.collections.ListChangeListener<Integer>) change -> enable());
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            delete();
          } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copyCurl();
          }
        });
    enable();
  }

  List<Node> buttons() {
    MenuButton more = new MenuButton(Messages.of("historyplace.more"));
    more.setId("historyMore");
    more.setAccessibleText(Messages.of("historyplace.more.name"));
    more.getItems()
        .addAll(
            suite,
            item("historyplace.export", "exportHistory", this::export),
            item("historyplace.folder", "openDataFolder", parts.openFolder()),
            item("historyplace.deleteAll", "deleteShown", this::deleteShown));
    return List.of(draft, curl, delete, more);
  }

  void openAsDraft() {
    selected(parts.openAsDraft());
  }

  private void copyCurl() {
    selected(entry -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(CurlText.of(entry.sent().request()));
      Clipboard.getSystemClipboard().setContent(content);
      parts
          .notices()
          .show(Notice.of("curl", Tone.SUCCESS, Messages.of("historyplace.curl.copied")));
    });
  }

  private void saveAsSuite() {
    SuiteSheet.open(parts, table.selectedIds());
  }

  private void selected(Consumer<HistoryEntry> action) {
    table
        .selectedId()
        .ifPresent(id ->
            parts
                .background()
                .run(
                    "load entry",
                    () -> parts.history().entry(id),
                    entry -> entry.ifPresent(action)));
  }

  private void delete() {
    List<Long> ids = table.selectedIds();
    if (!ids.isEmpty()) {
      confirm(ids.size(), () -> model.delete(ids));
    }
  }

  private void deleteShown() {
    Query query = model.query();
    parts
        .background()
        .run(
            "count entries",
            () -> parts.history().find(query),
            found -> {
              List<Long> ids =
                  java.util.stream.IntStream.range(0, found.size()).mapToObj(found::id).toList();
              if (!ids.isEmpty()) {
                confirm(ids.size(), () -> model.delete(ids));
              }
            });
  }

  private void confirm(int number, Runnable yes) {
    String what =
        Messages.of(
            number == 1 ? "historyplace.one" : "historyplace.many", Numbers.grouped(number));
    parts
        .dialogs()
        .confirm(
            Messages.of("historyplace.delete.title", what),
            Messages.of("historyplace.delete.text"),
            Messages.of("historyplace.delete.yes", what),
            Tone.DANGER,
            yes);
  }

  private void export() {
    Query query = model.query();
    parts
        .dialogs()
        .saveFile(
            Messages.of("historyplace.export.title"),
            "trigger-console-history.json",
            file ->
                parts
                    .background()
                    .run(
                        "export history",
                        () -> write(query, file),
                        count -> count.ifPresent(number -> exported(number, file))));
  }

  private Optional<Integer> write(Query query, Path file) {
    Found found = parts.history().find(query);
    return new Export(parts.history()).write(found, file, Format.of(file), written -> {});
  }

  private void exported(int count, Path file) {
    parts
        .notices()
        .show(
            Notice.of(
                "export",
                Tone.SUCCESS,
                Messages.of("historyplace.exported", Numbers.grouped(count), file)));
  }

  private void enable() {
    int selected = table.getSelectionModel().getSelectedIndices().size();
    draft.setDisable(selected != 1);
    curl.setDisable(selected != 1);
    delete.setDisable(selected == 0);
    suite.setDisable(selected == 0);
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Messages.of(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static MenuItem item(String key, String id, Runnable action) {
    MenuItem item = new MenuItem(Messages.of(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }
}
