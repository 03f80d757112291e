package triggerconsole.table;

import java.util.Optional;
import java.util.OptionalInt;
import triggerconsole.base.Messages;

/**
 * Something that is wrong with a file, as data.
 *
 * @param row as a spreadsheet counts it, the header being 1; empty when the file as a whole is
 *     meant
 * @param line in the file, from 1
 * @param column the column's name, or its letter where it has none
 * @param message what is wrong and what to do, without the place
 */
public record TableTrouble(
    Kind kind, OptionalInt row, OptionalInt line, Optional<String> column, String message)
    implements TableItem {

  /** The kinds of trouble. */
  public enum Kind {
    UNREADABLE(true),
    EMPTY(true),
    ENCODING(true),
    NUL_CHARACTER(true),
    COLUMN_TWICE(true),
    QUOTE_OPEN(true),
    QUOTE_FOLLOWED(true),
    TOO_LONG(true),
    NOT_JSON(true),
    CELL_MISSING(false),
    CELL_TOO_MANY(false),
    COLUMN_NAMELESS(false),
    NOT_OBJECT(false);

    private final boolean ends;

    Kind(boolean ends) {
      this.ends = ends;
    }
  }

  /** Whether nothing more can be read after it. */
  public boolean ends() {
    return kind.ends;
  }

  /** The message with its place: {@code Row 7 (line 9), column "plan": ...}. */
  public String sentence() {
    if (row.isEmpty()) {
      return message;
    }
    String at = Messages.of("table.at.row", row.getAsInt());
    if (line.isPresent() && line.getAsInt() != row.getAsInt()) {
      at = Messages.of("table.at.line", row.getAsInt(), line.getAsInt());
    }
    if (column.isPresent()) {
      at = Messages.of("table.at.column", at, column.get());
    }
    return Messages.of("table.at", at, message);
  }

  /** About the file as a whole. */
  static TableTrouble ofFile(Kind kind, String message) {
    return new TableTrouble(
        kind, OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), message);
  }

  /** About one row. */
  static TableTrouble ofRow(Kind kind, int row, int line, String message) {
    return new TableTrouble(
        kind, OptionalInt.of(row), OptionalInt.of(line), Optional.empty(), message);
  }

  /** The same, about one column of it. */
  TableTrouble in(String name) {
    return new TableTrouble(kind, row, line, Optional.of(name), message);
  }
}
