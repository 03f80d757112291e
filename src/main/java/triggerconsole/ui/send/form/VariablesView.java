package triggerconsole.ui.send.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import triggerconsole.base.Messages;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.FormDraft.SlotState;
import triggerconsole.trigger.Keys;
import triggerconsole.trigger.Severity;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.intake.Rows;
import triggerconsole.ui.kit.Focus;
import triggerconsole.ui.kit.Link;
import triggerconsole.ui.kit.Segmented;

/** The custom variables: their table, the field for a new one, and pasting. */
final class VariablesView extends VBox {

  /** The table grows with its rows up to this many, then scrolls. */
  private static final int MOST_TALL = 12;

  private final FormModels models;
  private final VariablesTable table;
  private final GuardedField newName;
  private final RowCommands commands;
  private final RowsSheet sheet;
  private final IntConsumer tooLong;

  VariablesView(FormModels models, RowsSheet sheet, IntConsumer tooLong, Consumer<String> refused) {
    this.models = models;
    this.sheet = sheet;
    this.tooLong = tooLong;
    VariablesViewModel variables = models.form().variables();
    commands = new RowCommands(variables, models.aside(), () -> sheet.paste(this::append), refused);
    newName = new GuardedField(this::takeAsRows, tooLong);
    table = new VariablesTable(variables, commands, tooLong, newName::requestFocus);
    getStyleClass().addAll("field-block", "gap-4");
    Segmented<SlotState> slot =
        Slots.of(
            "customVarsSlot",
            Messages.of("send.form.variables"),
            Messages.of("send.form.slot.object"),
            models.form().customVarsProperty());
    String name = Messages.of("send.form.variables");
    HBox head = FieldBlock.head(name, Keys.CUSTOM_VARS, table, slot);
    VBox card = new VBox(table, footer());
    card.getStyleClass().addAll("card", "variables-card");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    card.setMaxHeight(USE_PREF_SIZE);
    card.disableProperty().bind(models.form().customVarsProperty().isNotEqualTo(SlotState.VALUE));
    FieldNote note = new FieldNote(models.findings(), FormPlace.CUSTOM_VARS, card, new VBox());
    getChildren().addAll(head, card, note);
    sizeTable();
    leaving();
    models.findings().shown().addListener((ListChangeListener<Finding>) change -> mark());
  }

  /** Puts the focus on the variable that a finding points at, or on the table. */
  void focus(String pointer) {
    String prefix = "/" + Keys.CUSTOM_VARS + "/";
    Optional<String> name =
        Optional.of(pointer).filter(p -> p.startsWith(prefix)).map(VariablesView::lastStep);
    table.requestFocus();
    name.ifPresent(wanted ->
        models.form().variables().indices().stream()
            .filter(index -> table.getItems().get(index).name().equals(wanted))
            .findFirst()
            .ifPresent(table::selectRow));
  }

  private static String lastStep(String pointer) {
    String step = pointer.split("/", -1)[2];
    return step.replace("~1", "/").replace("~0", "~");
  }

  private Node footer() {
    newName.setId("newVariable");
    newName.setPromptText(Messages.of("send.form.variables.new"));
    newName.setAccessibleText(Messages.of("send.form.variables.newLong"));
    newName.getStyleClass().addAll("mono", "new-variable", FormKeys.OWN_STEPS);
    newName.setOnAction(event -> add());
    HBox.setHgrow(newName, Priority.ALWAYS);
    Link add = new Link(Messages.of("send.form.variables.add"), this::add);
    add.setId("addVariable");
    add.setAccessibleText(Messages.of("send.form.variables.addLong"));
    Link paste = new Link(Messages.of("send.form.variables.paste"), this::pasteRows);
    paste.setId("pasteRows");
    Link asText =
        new Link(
            Messages.of("send.form.variables.asText"), () -> sheet.edit(models.form().variables()));
    asText.setId("rowsAsText");
    HBox links = new HBox(add, paste, asText);
    links.getStyleClass().addAll("gap-12", "table-links");
    links.setMinWidth(USE_PREF_SIZE);
    HBox footer = new HBox(newName, links);
    footer.getStyleClass().addAll("table-footer");
    return footer;
  }

  /** Adds a variable of the typed name and goes on with its value, or with its name. */
  private void add() {
    String name = newName.getText().strip();
    newName.clear();
    int index = models.form().variables().add(name);
    if (name.isEmpty()) {
      table.editName(index);
    } else {
      table.editValue(index);
    }
  }

  private void pasteRows() {
    table.getSelectionModel().clearSelection();
    commands.pasteClipboard(table);
  }

  private boolean takeAsRows(String pasted) {
    boolean rows = pasted.strip().contains("\n") || pasted.contains("\t");
    if (rows) {
      table.getSelectionModel().clearSelection();
    }
    return rows && commands.pasteRows(pasted, table, () -> tooLong.accept(pasted.length()));
  }

  private Optional<String> append(String text) {
    VariablesViewModel variables = models.form().variables();
    List<VariableRow> read = Rows.read(text);
    List<VariableRow> all = new ArrayList<>(variables.rows());
    all.addAll(read);
    Optional<String> problem = RowsSheet.problem(read.isEmpty() ? read : all);
    if (problem.isEmpty()) {
      variables.insert(variables.rows().size(), read);
    }
    return problem;
  }

  private void sizeTable() {
    var rows =
        Bindings.createDoubleBinding(
            () -> 1.07 + Math.min(MOST_TALL, table.getItems().size()), table.getItems());
    var two =
        Bindings.createDoubleBinding(
            () -> 1.07 + Math.min(2, table.getItems().size()), table.getItems());
    table.prefHeightProperty().bind(rows.multiply(table.fixedCellSizeProperty()));
    table.maxHeightProperty().bind(table.prefHeightProperty());
    table.minHeightProperty().bind(two.multiply(table.fixedCellSizeProperty()));
    table.setPlaceholder(new Label());
  }

  private void leaving() {
    Focus.onLeft(this, () -> models.findings().leave(FormPlace.CUSTOM_VARS));
    newName.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.UP && !table.getItems().isEmpty()) {
        table.requestFocus();
        table.selectRow(table.getItems().size() - 1);
      }
    });
  }

  private void mark() {
    Map<String, String> classes = new HashMap<>();
    for (Finding finding : models.findings().at(FormPlace.CUSTOM_VARS)) {
      if (finding.severity() != Severity.INFO) {
        boolean error = finding.severity() == Severity.ERROR;
        classes.merge(
            finding.pointer(),
            error ? "found-error" : "found-warning",
            (one, other) -> one.equals("found-error") ? one : other);
      }
    }
    table.mark(pointer -> classes.getOrDefault(pointer, ""));
  }
}
