package triggerconsole.ui.send.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triggerconsole.trigger.VariableRow;
import triggerconsole.trigger.intake.Rows;

/** Rows as tab-separated text with a title line, as spreadsheets write and read it. */
final class RowText {

  private RowText() {}

  /** The rows: name, type and value on each line. */
  static String of(List<VariableRow> rows) {
    Stream<String> lines =
        rows.stream()
            .map(row ->
                cell(row.name())
                    + "\t"
                    + TypeStyle.of(row.type()).word()
                    + "\t"
                    + cell(row.value()));
    return Stream.concat(Stream.of("name\ttype\tvalue"), lines).collect(Collectors.joining("\n"));
  }

  /** The rows of an edited text; those whose name was switched off before stay so. */
  static List<VariableRow> read(String text, List<VariableRow> before) {
    Map<String, Boolean> enabled = new HashMap<>();
    before.forEach(row -> enabled.merge(row.name(), row.enabled(), Boolean::logicalOr));
    return Rows.read(text).stream()
        .map(row ->
            new VariableRow(
                enabled.getOrDefault(row.name(), true), row.name(), row.type(), row.value()))
        .toList();
  }

  private static String cell(String text) {
    boolean plain =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
