package triggerconsole.table;

import java.util.Optional;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;

/**
 * One row of data. Rows in which every cell is empty are no rows and are left out.
 *
 * @param index which row of data it is, from 1
 * @param number the row as a spreadsheet counts it, the header being 1; in JSON the same as the
 *     index
 * @param line where it begins in the file, from 1
 * @param cells by column: texts from CSV; from JSON whatever stands there
 */
public record TableRow(int index, int number, int line, JsonObject cells) implements TableItem {

  /** The cell of a column; nothing when a JSON row does not have it. */
  public Optional<JsonValue> cell(String column) {
    return cells.get(column);
  }
}
