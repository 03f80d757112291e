package triggerconsole.ui.bulk;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import triggerconsole.base.Messages;
import triggerconsole.bulk.ValueType;
import triggerconsole.trigger.Keys;
import triggerconsole.ui.kit.Dialogs;

/** Where one column goes, and the menu that sends it somewhere else. */
final class GoalMenu extends MenuButton {

  private static final int LONGEST_NAME = 200;

  private final ColumnGoal known;
  private final Dialogs dialogs;
  private final Consumer<Goal> onChange;

  GoalMenu(ColumnGoal known, Dialogs dialogs, Consumer<Goal> onChange) {
    super(known.goal().words());
    this.known = known;
    this.dialogs = dialogs;
    this.onChange = onChange;
    setMnemonicParsing(false);
    getStyleClass().addAll("goal-menu", "mono");
    if (known.goal().kind() == Goal.Kind.NOWHERE) {
      getStyleClass().add("muted");
    }
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(Messages.of("bulkplace.goal.of", known.column(), known.goal().words()));
    for (Goal.Kind kind : Goal.Kind.values()) {
      getItems().add(kind == Goal.Kind.VARIABLE ? variable() : plain(kind));
    }
    if (known.goal().isVariable()) {
      getItems().addAll(new SeparatorMenuItem(), rename(), emptyAsNull());
    }
  }

  private MenuItem plain(Goal.Kind kind) {
    RadioMenuItem item = new RadioMenuItem(Goal.of(kind).key());
    item.setMnemonicParsing(false);
    item.setSelected(known.goal().kind() == kind);
    item.setOnAction(event -> onChange.accept(Goal.of(kind)));
    return item;
  }

  private Menu variable() {
    Menu menu = new Menu(Messages.of("bulkplace.goal.asVariable"));
    Goal variable = known.goal().isVariable() ? known.goal() : Guesses.variable(known.column());
    for (ValueType type : ValueType.values()) {
      RadioMenuItem item = new RadioMenuItem(Goal.typeWord(type));
      item.setSelected(known.goal().isVariable() && known.goal().type() == type);
      item.setOnAction(event -> onChange.accept(variable.typed(type)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem rename() {
    MenuItem item = new MenuItem(Messages.of("bulkplace.goal.rename"));
    item.setOnAction(event ->
        dialogs.input(
            Messages.of("bulkplace.goal.rename.title", known.column()),
            Messages.of("bulkplace.goal.rename.name"),
            known.goal().name(),
            GoalMenu::check,
            name -> onChange.accept(known.goal().named(name.strip()))));
    return item;
  }

  private MenuItem emptyAsNull() {
    CheckMenuItem item = new CheckMenuItem(Messages.of("bulkplace.goal.emptyAsNull"));
    item.setSelected(known.goal().nullIfEmpty());
    item.setOnAction(event -> onChange.accept(known.goal().emptyAsNull(item.isSelected())));
    return item;
  }

  private static String check(String name) {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      return Messages.of("bulkplace.goal.rename.blank", LONGEST_NAME);
    }
    return Keys.ALL.contains(name.strip()) ? Messages.of("bulkplace.goal.rename.key", name) : "";
  }
}
