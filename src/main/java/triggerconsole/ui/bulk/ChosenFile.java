package triggerconsole.ui.bulk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Fingerprint;
import triggerconsole.bulk.ValueType;
import triggerconsole.table.Table;
import triggerconsole.table.TableItem;
import triggerconsole.table.TableRow;
import triggerconsole.table.TableTrouble;

/**
 * The file that somebody chose, as far as its beginning tells.
 *
 * @param encoding that was chosen, where it is not UTF-8
 * @param first its first row of data
 * @param trouble what keeps it from being read
 */
record ChosenFile(
    Path path,
    Optional<Charset> encoding,
    List<String> columns,
    Optional<TableRow> first,
    Optional<TableTrouble> trouble) {

  /**
   * What only the whole file tells.
   *
   * @param rows how many rows of data can be read
   */
  record Whole(long rows, Fingerprint fingerprint, Optional<TableTrouble> trouble) {}

  /** Looks at the beginning; blocks for a moment. */
  static ChosenFile look(Path path, Optional<Charset> encoding) {
    try (Table table = Table.open(path, encoding)) {
      Optional<TableRow> first = Optional.empty();
      Optional<TableTrouble> trouble = Optional.empty();
      if (table.hasNext()) {
        switch (table.next()) {
          case TableRow row -> first = Optional.of(row);
          case TableTrouble found when found.ends() -> trouble = Optional.of(found);
          case TableTrouble ignored -> first = Optional.empty();
        }
      }
      return new ChosenFile(path, encoding, table.columns(), first, trouble);
    }
  }

  /** Reads it to the end, or until the thread is interrupted; blocks as long as that takes. */
  Whole whole() throws InterruptedException {
    long rows = 0;
    Optional<TableTrouble> end = Optional.empty();
    try (Table table = Table.open(path, encoding)) {
      while (table.hasNext()) {
        TableItem item = table.next();
        if (item instanceof TableTrouble found && found.ends()) {
          end = Optional.of(found);
        } else {
          rows++;
        }
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
    }
    try {
      return new Whole(rows, Fingerprint.of(path), end);
    } catch (IOException e) {
      String why = Messages.of("table.unreadable", FileTrouble.reason(path, e));
      throw new ConsoleException(why, Remedy.TRY_AGAIN, e);
    }
  }

  /** What a cell is before anybody said so: in CSV everything is a text. */
  ValueType type() {
    String ending = name().toLowerCase(Locale.ROOT);
    boolean json = Stream.of(".json", ".jsonl", ".ndjson").anyMatch(ending::endsWith);
    return json ? ValueType.AS_IS : ValueType.TEXT;
  }

  String name() {
    return path.getFileName().toString();
  }
}
