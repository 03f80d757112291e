package triggerconsole.table;

import java.io.IOException;
import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble.Kind;

/** What kept the characters of a file from being read. */
final class Faults {

  private Faults() {}

  /** The trouble in a row: the text's own where it has one, else the system's. */
  static TableTrouble of(FileText text, int row, IOException fault) {
    return text.trouble()
        .map(found -> TableTrouble.ofRow(found.kind(), row, found.line(), found.message()))
        .orElseGet(() ->
            TableTrouble.ofFile(
                Kind.UNREADABLE, Messages.of("table.unreadable", fault.getMessage())));
  }
}
