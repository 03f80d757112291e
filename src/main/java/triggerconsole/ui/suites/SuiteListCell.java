package triggerconsole.ui.suites;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;

/** A suite as a card of the list: its name, and how much it holds or what is wrong with it. */
final class SuiteListCell extends ListCell<ListedSuite> {

  private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

  private final Label name = new Label();
  private final Label holds = new Label();
  private final VBox card = new VBox(name, holds);

  SuiteListCell() {
    getStyleClass().add("suite-cell");
    card.getStyleClass().addAll("card", "suite-card");
    name.getStyleClass().add("strong");
    holds.getStyleClass().addAll("muted", "small-text");
    card.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ListedSuite suite, boolean empty) {
    super.updateItem(suite, empty);
    setText(null);
    setGraphic(empty || suite == null ? null : card);
    setTooltip(null);
    if (suite != null && !empty) {
      name.setText(suite.title());
      holds.setText(holds(suite));
      card.pseudoClassStateChanged(BROKEN, !suite.readable());
      setAccessibleText(Messages.of("suites.listed", suite.title(), holds(suite)));
      suite.file().ifPresent(file -> setTooltip(new Tooltip(file.toString())));
    }
  }

  /** What a suite holds, in a few words. */
  static String holds(ListedSuite suite) {
    if (!suite.readable()) {
      long errors = suite.problems().stream().filter(one -> !one.warning()).count();
      return errors == 1 ? Messages.of("suites.problem") : Messages.of("suites.problems", errors);
    }
    int number = suite.cases().size();
    String cases = number == 1 ? Messages.of("suites.case") : Messages.of("suites.cases", number);
    if (suite.builtIn()) {
      return Messages.of("suites.builtIn", cases);
    }
    return suite.data().isPresent() ? Messages.of("suites.withData", cases) : cases;
  }
}
