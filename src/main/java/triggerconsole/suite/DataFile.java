package triggerconsole.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.table.Table;
import triggerconsole.table.TableItem;
import triggerconsole.table.TableRow;
import triggerconsole.table.TableTrouble;

/**
 * What a data file holds, found by reading it through once.
 *
 * @param problems what is wrong with it, a sentence each; it cannot be used then
 */
public record DataFile(Path path, List<String> columns, int rows, List<String> problems) {

  private static final int MOST_TOLD = 20;

  /** Reads a file of any size through; blocks as long as that takes. */
  public static DataFile look(Path path) {
    List<String> problems = new ArrayList<>();
    int rows = 0;
    int untold = 0;
    try (Table table = Table.open(path)) {
      while (table.hasNext()) {
        TableItem item = table.next();
        switch (item) {
          case TableRow _ -> rows++;
          case TableTrouble trouble when problems.size() < MOST_TOLD ->
              problems.add(path + ": " + trouble.sentence());
          case TableTrouble _ -> untold++;
        }
      }
      if (untold > 0) {
        problems.add(Messages.of("yaml.more", path, untold));
      }
      if (rows == 0 && problems.isEmpty()) {
        problems.add(Messages.of("suite.no-rows", path));
      }
      return new DataFile(path, table.columns(), rows, List.copyOf(problems));
    }
  }
}
