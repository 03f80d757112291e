package triggerconsole.ui.kit;

import java.util.Arrays;

/**
 * A text cut into rows of a fixed number of columns, as characters of one width make it easy: where
 * each row starts and ends, and which row an offset is in.
 */
final class CodeRows {

  /** From here on most scripts and all emoji take two columns. */
  private static final int WIDE_FROM = 0x1100;

  private final String text;
  private int[] starts = new int[256];
  private int[] lines = new int[256];
  private int size;

  private CodeRows(String text) {
    this.text = text;
  }

  /** Cuts at line ends and after {@code columns} columns, which is at least 2. */
  static CodeRows wrap(String text, int columns) {
    CodeRows rows = new CodeRows(text);
    int line = 1;
    int used = 0;
    rows.add(0, line);
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int after = at + Character.charCount(character);
      if (character == '\n') {
        rows.add(after, ++line);
        used = 0;
      } else {
        int width = width(character);
        if (used + width > columns) {
          rows.add(at, 0);
          used = 0;
        }
        used += width;
      }
      at = after;
    }
    return rows;
  }

  /** How many rows there are, at least one. */
  int size() {
    return size;
  }

  /** The offset of a row's first character. */
  int start(int row) {
    return starts[row];
  }

  /** The offset after a row's last character, its line end not counted. */
  int end(int row) {
    int end = row + 1 < size ? starts[row + 1] : text.length();
    boolean lineEnds = row + 1 < size && lines[row + 1] != 0;
    if (lineEnds) {
      end--;
      if (end > starts[row] && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return end;
  }

  /** The number of the line that starts with this row, from 1; 0 where a line goes on. */
  int line(int row) {
    return lines[row];
  }

  /** The number of the last line. */
  int lastLine() {
    int row = size - 1;
    while (lines[row] == 0) {
      row--;
    }
    return lines[row];
  }

  /** The row that an offset is in. */
  int row(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 2;
  }

  private void add(int start, int line) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
    }
    starts[size] = start;
    lines[size++] = line;
  }

  private static int width(int character) {
    if (character < WIDE_FROM) {
      return 1;
    }
    boolean narrow = (character >= 0x2000 && character < 0x2e80) || character == 0xfffd;
    return narrow ? 1 : 2;
  }
}
