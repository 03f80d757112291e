package triggerconsole.ui.history;

import java.util.OptionalLong;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.exchange.HistoryTable;
import triggerconsole.ui.exchange.HistoryTable.Page;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.EmptyPlace;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.Numbers;
import triggerconsole.ui.kit.Place;
import triggerconsole.ui.kit.SidePane;

/** What was sent: filters at the left, rows at the right, the chosen entry below them. */
public final class HistoryPlace implements Place {

  private final HistoryParts parts;
  private final HistoryViewModel model;
  private final HistoryTable table;
  private final FilterPane filters;
  private final Label count = new Label();
  private final SplitPane split = new SplitPane();
  private final EntryPane entry;
  private final EntryActions actions;
  private final SidePane side;
  private final ToggleButton toggle =
      new ToggleButton(Messages.of("historyplace.filters"), Icons.of(Octicons.FILTER_16));
  private final StackPane list = new StackPane();
  private final BorderPane root = new BorderPane();
  private final EmptyPlace nothingFits;
  private final EmptyPlace nothingYet = nothingYet();
  private OptionalLong wanted = OptionalLong.empty();

  /** The place over a history. */
  public HistoryPlace(HistoryParts parts) {
    this.parts = parts;
    this.model = new HistoryViewModel(parts);
    this.table =
        new HistoryTable(parts.background(), parts.history(), parts.clock(), parts.names().get());
    this.filters = new FilterPane(model);
    this.toggle.setId("showFilters");
    this.side = new SidePane(SidePane.scrolled(filters), root, toggle);
    this.entry = new EntryPane(parts, model);
    this.actions = new EntryActions(parts, model, table);
    this.nothingFits = nothingFits();
    build();
    model.page().addListener((property, before, now) -> now.ifPresent(this::show));
    model.shown().addListener((property, before, now) -> detail());
    table.onSelected(model::show);
    table.onOpen(id -> actions.openAsDraft());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public String title() {
    return Messages.of("historyplace.title");
  }

  @Override
  public void onShow() {
    table.name(parts.names().get());
    model.refresh();
  }

  @Override
  public void search() {
    side.open();
    filters.focusSearch();
  }

  /** Shows an entry, whatever the filters hid. */
  public void open(long id) {
    model.clearFilters();
    wanted = OptionalLong.of(id);
    model.refresh();
  }

  private void build() {
    root.getStyleClass().add("history-place");
    count.setId("historyCount");
    count.getStyleClass().add("strong");
    count.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane buttons = new FlowPane();
    buttons.getChildren().addAll(actions.buttons());
    buttons.getStyleClass().add("history-buttons");
    HBox line = new HBox(toggle, count, buttons);
    line.getStyleClass().add("history-line");
    HBox.setHgrow(buttons, Priority.ALWAYS);
    VBox head = new VBox(line);
    head.getStyleClass().add("history-head");
    side.narrow()
        .subscribe(narrow -> {
          line.getChildren().remove(buttons);
          head.getChildren().remove(buttons);
          (narrow ? head : line).getChildren().add(buttons);
        });
    list.getChildren().add(table);
    VBox right = new VBox(head, split);
    split.setOrientation(Orientation.VERTICAL);
    split.getItems().add(list);
    VBox.setVgrow(split, Priority.ALWAYS);
    side.beside(right);
  }

  private void show(Page page) {
    table.show(page);
    wanted.ifPresent(table::select);
    wanted = OptionalLong.empty();
    if (table.selectedId().isEmpty()) {
      model.showNone();
    }
    int all = page.found().size();
    count.setText(
        Messages.of(
            all == 1 ? "historyplace.count.one" : "historyplace.count", Numbers.grouped(all)));
    list.getChildren().setAll(all > 0 ? table : model.filtered() ? nothingFits : nothingYet);
  }

  private EmptyPlace nothingFits() {
    return new EmptyPlace(
        Octicons.SEARCH_24,
        Messages.of("historyplace.nothing.title"),
        Messages.of("historyplace.nothing.text"),
        new Action(Messages.of("historyplace.nothing.clear"), model::clearFilters));
  }

  private static EmptyPlace nothingYet() {
    return new EmptyPlace(
        Octicons.CLOCK_24,
        Messages.of("historyplace.empty.title"),
        Messages.of("historyplace.empty.text"));
  }

  private void detail() {
    boolean there = model.shown().get().isPresent();
    if (there && !split.getItems().contains(entry)) {
      split.getItems().add(entry);
      split.setDividerPositions(0.45);
    } else if (!there) {
      split.getItems().remove(entry);
    }
    model.shown().get().ifPresent(entry::show);
  }
}
