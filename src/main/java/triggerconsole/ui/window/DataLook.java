package triggerconsole.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import triggerconsole.table.Table;
import triggerconsole.table.TableItem;
import triggerconsole.table.TableRow;
import triggerconsole.table.TableTrouble;
import triggerconsole.ui.suites.DataRows;

/** A look through a data file, to say how many rows it has or what is wrong with it. */
final class DataLook {

  private DataLook() {}

  /** Reads a file of any size through. */
  static DataRows at(Path file) {
    long rows = 0;
    Optional<String> trouble = Optional.empty();
    try (Table table = Table.open(file)) {
      while (table.hasNext()) {
        TableItem item = table.next();
        switch (item) {
          case TableRow _ -> rows++;
          case TableTrouble found -> trouble = trouble.or(() -> Optional.of(found.sentence()));
        }
      }
    }
    return new DataRows(rows, trouble);
  }
}
