package triggerconsole.bulk;

import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;

/**
 * What is to be said about one row of the file before anything is sent.
 *
 * @param number the row as a spreadsheet shows it
 * @param line in the file
 * @param code a rule's code (contract, section 2), or one of {@link #TABLE}, {@link #VALUE}, {@link
 *     #REPEATED}
 * @param message a whole sentence without the place
 */
public record RowFinding(int number, int line, Severity severity, String code, String message) {

  /** The row cannot be read. */
  public static final String TABLE = "table-row";

  /** A cell is not what the mapping says. */
  public static final String VALUE = "value-type";

  /** An earlier row has the same user. */
  public static final String REPEATED = "user-repeated";

  /** With its place: {@code Row 7: ...}. */
  public String sentence() {
    return Messages.of("bulk.row", number, message);
  }

  static RowFinding of(int number, int line, Finding finding) {
    return new RowFinding(
        number, line, finding.severity(), finding.rule().code(), finding.message());
  }

  static RowFinding of(TableTrouble trouble) {
    String message =
        trouble
            .column()
            .map(column -> Messages.of("bulk.column", column, trouble.message()))
            .orElse(trouble.message());
    return new RowFinding(
        trouble.row().orElse(0), trouble.line().orElse(0), Severity.ERROR, TABLE, message);
  }
}
