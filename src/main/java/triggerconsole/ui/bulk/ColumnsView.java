package triggerconsole.ui.bulk;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Mapping;
import triggerconsole.bulk.Source;
import triggerconsole.bulk.Source.Column;
import triggerconsole.bulk.Source.Constant;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.bulk.RunViewModel.Shown;
import triggerconsole.ui.kit.Dialogs;

/** The file's columns, a line each, with where they go: to be changed before a run, then to see. */
final class ColumnsView extends VBox {

  private final SetupViewModel setup;
  private final RunViewModel run;
  private final Dialogs dialogs;

  ColumnsView(SetupViewModel setup, RunViewModel run, Dialogs dialogs) {
    this.setup = setup;
    this.run = run;
    this.dialogs = dialogs;
    setId("bulkColumns");
    getStyleClass().add("bulk-columns");
    setAccessibleText(Messages.of("bulkplace.columns"));
    setup.columns().subscribe(columns -> refresh());
    run.shown().map(shown -> shown.map(Shown::facts)).subscribe(facts -> refresh());
  }

  private void refresh() {
    String focused =
        getScene() == null || getScene().getFocusOwner() == null
            ? ""
            : Optional.ofNullable(getScene().getFocusOwner().getId()).orElse("");
    getChildren().setAll(line("bulk-columns-head", head("column"), head("goal")));
    if (run.shown().get().isPresent()) {
      mapped(run.shown().get().get().facts().mapping());
    } else {
      chosen(setup.columns().get());
    }
    // A line that was changed is another one; whoever was on it stays there.
    if (focused.startsWith("goal-") && lookup("#" + focused) != null) {
      lookup("#" + focused).requestFocus();
    }
  }

  private void chosen(List<ColumnGoal> columns) {
    int shown = Math.min(columns.size(), Guesses.MOST_COLUMNS);
    for (int i = 0; i < shown; i++) {
      ColumnGoal known = columns.get(i);
      GoalMenu menu = new GoalMenu(known, dialogs, goal -> setup.send(known.column(), goal));
      menu.setId("goal-" + i);
      getChildren().add(line("bulk-column", name(known.column()), menu));
    }
    if (shown < columns.size()) {
      Label more = new Label(Messages.of("bulkplace.columns.more", columns.size() - shown));
      more.getStyleClass().addAll("muted", "small-text", "bulk-more");
      more.setWrapText(true);
      getChildren().add(more);
    }
  }

  private void mapped(Mapping mapping) {
    add(Keys.USER_ID, mapping.userId());
    mapping.moduleId().ifPresent(source -> add(Keys.MODULE_ID, source));
    mapping.waitTime().ifPresent(source -> add(Keys.WAIT_TIME, source));
    mapping
        .variables()
        .forEach((name, source) ->
            add(
                source instanceof Column(var column, var type, boolean nullable)
                    ? Goal.variable(name).typed(type).emptyAsNull(nullable).words()
                    : name,
                source));
  }

  private void add(String goal, Source source) {
    Label words = new Label(goal);
    words.getStyleClass().add("mono");
    Label from =
        switch (source) {
          case Column column -> name(column.name());
          case Constant(var value) -> {
            Label label = name(Messages.of("bulkplace.constant", JsonWriter.compact(value)));
            label.getStyleClass().add("muted");
            yield label;
          }
        };
    getChildren().add(line("bulk-column", from, words));
  }

  private static Label head(String key) {
    Label label = new Label(Messages.of("bulkplace.columns." + key));
    label.getStyleClass().addAll("muted", "small-text", "strong", "bulk-name");
    return label;
  }

  private static Label name(String text) {
    Label label = new Label(text);
    label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    label.getStyleClass().add("bulk-name");
    label.setTooltip(new Tooltip(text));
    return label;
  }

  private static HBox line(String look, Label left, Node right) {
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox line = new HBox(left, right);
    line.getStyleClass().add(look);
    return line;
  }
}
