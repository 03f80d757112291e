package triggerconsole.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the cells of one record after the other, and knows where it is when the parser fails.
 */
final class CsvRecords extends AbstractBaseCsvCallbackHandler<CsvRecords.Cells> {

  /** No row of people's data is longer; of what is, the rest is not kept. */
  static final int MOST_CHARACTERS = 4_000_000;

  /** No spreadsheet has more columns. */
  static final int MOST_CELLS = 16_384;

  /** The cells of one record; too long when some were left out. */
  record Cells(int line, List<String> cells, boolean tooLong) {}

  private int records;
  private int line;
  private int characters;
  private boolean tooLong;
  private List<String> cells = new ArrayList<>();

  /** How many records were begun. */
  int records() {
    return records;
  }

  /** Where the record that was begun last begins, from 1. */
  int line() {
    return line;
  }

  /** How many of its cells are complete. */
  int complete() {
    return cells.size();
  }

  @Override
  protected void handleBegin(long startingLine) {
    records++;
    line = Math.toIntExact(startingLine);
    characters = 0;
    tooLong = false;
    cells = new ArrayList<>(cells.size());
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    characters += length;
    tooLong |= characters > MOST_CHARACTERS || index >= MOST_CELLS;
    if (!tooLong) {
      cells.add(new String(buffer, offset, length));
    }
  }

  @Override
  protected Cells buildRecord() {
    return new Cells(line, cells, tooLong);
  }
}
