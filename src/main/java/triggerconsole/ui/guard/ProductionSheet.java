package triggerconsole.ui.guard;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.octicons.Octicons;
import triggerconsole.base.Messages;
import triggerconsole.ui.guard.ProductionQuestion.Fact;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.FieldLabel;
import triggerconsole.ui.kit.Icons;
import triggerconsole.ui.kit.ScrolledBody;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.TextLimit;
import triggerconsole.ui.kit.Tone;

/**
 * The question before each production send. Nothing but a click or the space bar on its red button
 * says yes: the focus starts on Cancel and Enter belongs to no button.
 */
public final class ProductionSheet {

  private ProductionSheet() {}

  /** Asks; {@code onYes} sends, {@code onNo} is called however else the question is closed. */
  public static void ask(
      Dialogs dialogs, ProductionQuestion question, Runnable onYes, Runnable onNo) {
    dialogs.show(sheet(question, onYes, onNo));
  }

  static Sheet sheet(ProductionQuestion question, Runnable onYes, Runnable onNo) {
    Sheet sheet =
        new Sheet(
                question.title(),
                new ScrolledBody(facts(question), Messages.of("guard.production.facts")))
            .cancel();
    sheet.setId("productionSheet");
    sheet.getStyleClass().add("production-sheet");
    sheet.setAccessibleText(question.title() + " " + String.join(" ", question.warnings()));
    sheet.onClose(onNo);
    Button yes =
        sheet.stay(
            question.yes(),
            () -> {
              sheet.onClose(onYes);
              sheet.close();
            });
    yes.getStyleClass().add("danger");
    yes.setId("confirmSend");
    yes.setGraphic(Icons.of(Octicons.PAPER_AIRPLANE_16));
    yes.setDefaultButton(false);
    question.typed().ifPresent(digits -> yes.setDisable(true));
    Optional<TextField> typed = question.typed().map(digits -> typed(digits, yes));
    typed.ifPresent(field ->
        sheet
            .getChildren()
            .add(
                sheet.getChildren().size() - 1,
                new VBox(new FieldLabel(word("typed"), "", field), field)));
    return sheet.focusOn(typed.<Node>map(field -> field).orElse(sheet.lookup("#sheetCancel")));
  }

  /** Only the very number lets the button go; points and spaces between its digits do no harm. */
  private static TextField typed(String digits, Button yes) {
    TextField field = new TextField();
    field.setId("confirmRows");
    field.getStyleClass().add("mono");
    TextLimit.set(field, TextLimit.LINE);
    field
        .textProperty()
        .subscribe(text -> yes.setDisable(!text.replaceAll("[\\s.,]", "").equals(digits)));
    return field;
  }

  private static String word(String key) {
    return Messages.of("guard.production." + key);
  }

  private static Region facts(ProductionQuestion question) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("gap-8", "production-facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Label.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    question.facts().forEach(fact -> row(grid, fact));
    VBox body = new VBox();
    body.getStyleClass().add("gap-12");
    question.warnings().forEach(warning -> body.getChildren().add(warning(warning)));
    body.getChildren().add(grid);
    return body;
  }

  private static void row(GridPane grid, Fact fact) {
    Label name = new Label(fact.name());
    name.getStyleClass().add("muted");
    Label value = Sheet.sentence(fact.value());
    if (fact.wire()) {
      value.getStyleClass().add("mono");
    }
    VBox cell = new VBox(value);
    fact.called()
        .ifPresent(called -> {
          Label strong = Sheet.sentence(called);
          strong.getStyleClass().add("strong");
          cell.getChildren().addFirst(strong);
        });
    GridPane.setValignment(name, VPos.TOP);
    grid.addRow(grid.getRowCount(), name, cell);
  }

  private static Node warning(String warning) {
    Label text = Sheet.sentence(warning);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox card = new HBox(Icons.of(Octicons.ALERT_16, Tone.ATTENTION), text);
    card.getStyleClass()
        .addAll("card", "toned", "trouble-card", "gap-8", Tone.ATTENTION.styleClass());
    card.setAccessibleText(Messages.of("guard.production.warning", warning));
    return card;
  }
}
