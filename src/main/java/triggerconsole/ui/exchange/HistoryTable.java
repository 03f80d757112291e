package triggerconsole.ui.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import triggerconsole.base.Messages;
import triggerconsole.history.Found;
import triggerconsole.history.History;
import triggerconsole.history.HistoryRow;
import triggerconsole.history.Query;
import triggerconsole.settings.Names;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.BarRow;
import triggerconsole.ui.kit.ColumnWidths;
import triggerconsole.ui.kit.ColumnWidths.Share;
import triggerconsole.ui.kit.TextCell;

/**
 * Rows of the history, newest first. Only what is in sight is loaded, so that 100,000 rows scroll
 * like a hundred. Each row has a bar and a chip in its verdict's colours.
 */
public final class HistoryTable extends TableView<HistoryRow> {

  /** What a query found, with the rows of the first page, so that nothing flickers. */
  public record Page(Found found, List<HistoryRow> first) {

    /** Loads it; to be called in the background. */
    public static Page load(History history, Query query) {
      Found found = history.find(query);
      return new Page(found, history.rows(found, 0, PagedRows.PAGE));
    }
  }

  /** Time, verdict, user, module, status, took, profile; what gives way is in the entry too. */
  private static final List<Share> WIDTHS =
      List.of(
          new Share(2.7, 2.7, 0, 1),
          new Share(6.2, 7.5, 0.1, 0),
          new Share(3, 4, 0.4, 3),
          new Share(2.6, 4, 0.5, 2),
          new Share(1.9, 1.9, 0, Share.LUXURY),
          new Share(2.4, 2.4, 0, Share.LUXURY + 1),
          new Share(2.8, 2.8, 0, Share.LUXURY + 2));

  private final Background background;
  private final History history;
  private final Clock clock;
  private Names names;

  /** An empty table over a history. */
  public HistoryTable(Background background, History history, Clock clock, Names names) {
    this.background = background;
    this.history = history;
    this.clock = clock;
    this.names = names;
    setId("history");
    setAccessibleText(Messages.of("exchange.table"));
    getStyleClass().add("history-table");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    setRowFactory(table -> new BarRow<>(row -> RowWords.style(row).tone()));
    addColumns();
    new ColumnWidths(this, WIDTHS);
  }

  /** Shows what was found and keeps the selection where its entry is still there. */
  public void show(Page page) {
    Optional<Long> selected = selectedId();
    PagedRows rows =
        new PagedRows(
            page.found(),
            number ->
                background.run(
                    "history page",
                    () -> history.rows(page.found(), number * PagedRows.PAGE, PagedRows.PAGE),
                    loaded -> put(page.found(), number, loaded)));
    if (page.found().size() > 0) {
      rows.putFound(0, page.first());
    }
    setItems(rows);
    selected.ifPresent(this::select);
  }

  /** Shows users and modules under other names. */
  public void name(Names newNames) {
    names = newNames;
    refresh();
  }

  /** The entry that is selected, the first one where there are several. */
  public Optional<Long> selectedId() {
    int index = getSelectionModel().getSelectedIndex();
    return getItems() instanceof PagedRows rows && index >= 0 && index < rows.size()
        ? Optional.of(rows.found().id(index))
        : Optional.empty();
  }

  /** All entries that are selected. */
  public List<Long> selectedIds() {
    return getItems() instanceof PagedRows rows
        ? getSelectionModel().getSelectedIndices().stream()
            .filter(index -> index >= 0 && index < rows.size())
            .map(index -> rows.found().id(index))
            .toList()
        : List.of();
  }

  /** Selects an entry; nothing is selected where it is not among the rows. */
  public void select(long id) {
    int position = getItems() instanceof PagedRows rows ? rows.positionOf(id) : -1;
    getSelectionModel().clearSelection();
    if (position >= 0) {
      getSelectionModel().select(position);
      getFocusModel().focus(position);
    }
  }

  /** Calls with the entry's id whenever the person selects one. */
  public void onSelected(LongConsumer action) {
    getSelectionModel()
        .selectedIndexProperty()
        .addListener((property, before, now) -> selectedId().ifPresent(action::accept));
  }

  /** Calls with the entry's id on Enter and on a double click. */
  public void onOpen(LongConsumer action) {
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
        selectedId().ifPresent(action::accept);
        event.consume();
      }
    });
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        selectedId().ifPresent(action::accept);
      }
    });
  }

  private void put(Found found, int number, List<HistoryRow> loaded) {
    if (getItems() instanceof PagedRows rows && rows.found() == found) {
      rows.putFound(number, loaded);
    }
  }

  private void addColumns() {
    add("time", row -> TextCell.mono(Times.brief(row.startedAt(), clock.instant())));
    add("verdict", row -> TextCell.chip(RowWords.verdict(row), RowWords.style(row).tone()));
    add("user", row -> TextCell.bothEnds(RowWords.user(row, names)));
    add("module", row -> TextCell.mono(RowWords.module(row, names)));
    add("status", row -> TextCell.mono(RowWords.status(row)));
    add("took", row -> TextCell.mono(RowWords.took(row)));
    add("profile", row -> TextCell.plain(row.profile().orElse("")));
  }

  private void add(String key, TextCell.Look<HistoryRow> look) {
    getColumns().add(TextCell.column(Messages.of("exchange.column." + key), look));
  }

  /** The placeholder while there are no rows. */
  public void explainEmptiness(String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("muted");
    label.setWrapText(true);
    setPlaceholder(label);
  }
}
