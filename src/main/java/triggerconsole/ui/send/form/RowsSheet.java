package triggerconsole.ui.send.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import triggerconsole.base.Messages;
import triggerconsole.trigger.FormLimits;
import triggerconsole.trigger.VariableRow;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Sheet;
import triggerconsole.ui.kit.Tone;

/** Rows as text in a sheet: all of them to be edited, or new ones to be pasted. */
final class RowsSheet {

  private final Dialogs dialogs;

  RowsSheet(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /** Asks for rows when the clipboard holds none; {@code add} says why it takes none of a text. */
  void paste(Function<String, Optional<String>> add) {
    open("send.form.rows.paste", "", add);
  }

  /** Shows all rows as text and takes what becomes of them, as one step. */
  void edit(VariablesViewModel variables) {
    open(
        "send.form.rows.edit",
        variables.tabSeparated(variables.indices()),
        text -> {
          List<VariableRow> rows = RowText.read(text, variables.rows());
          Optional<String> reason = text.isBlank() ? Optional.empty() : problem(rows);
          if (reason.isEmpty()) {
            variables.replaceAll(rows);
          }
          return reason;
        });
  }

  /** Why rows that were read from a text are not taken. */
  static Optional<String> problem(List<VariableRow> rows) {
    return rows.isEmpty()
        ? Optional.of(Messages.of("send.form.rows.none"))
        : FormLimits.problem(rows);
  }

  private void open(String key, String start, Function<String, Optional<String>> take) {
    if (start.length() > RawArea.MOST_EDITED) {
      dialogs.message(Messages.of(key), tooLong(start));
      return;
    }
    Label problem = Sheet.sentence("");
    RawArea area = new RawArea((pasted, insert) -> false, text -> problem.setText(tooLong(text)));
    area.setText(start);
    area.setId("rowsText");
    area.setAccessibleText(Messages.of(key));
    area.getStyleClass().add("mono");
    area.setPrefRowCount(12);
    problem.getStyleClass().addAll("small-text", Tone.DANGER.styleClass());
    Label help = Sheet.sentence(Messages.of("send.form.rows.help"));
    help.getStyleClass().add("muted");
    Sheet sheet = new Sheet(Messages.of(key), help, area, problem).cancel();
    var use =
        sheet.stay(
            Messages.of("send.form.rows.use"),
            () -> take.apply(area.getText()).ifPresentOrElse(problem::setText, sheet::close));
    use.setId("sheetYes");
    use.getStyleClass().add("accent");
    dialogs.show(sheet.focusOn(area));
  }

  private static String tooLong(String text) {
    return Messages.of("send.form.rows.tooLong", RawArea.MOST_EDITED, text.length());
  }
}
