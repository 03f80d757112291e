package triggerconsole.ui.kit;

import javafx.scene.input.KeyCode;

/**
 * Where the caret of a text is and what is selected.
 *
 * @param anchor where the selection began
 * @param position where the caret is, the selection's other end
 */
record CodeCaret(int anchor, int position) {

  /** At the start, nothing selected. */
  static final CodeCaret START = new CodeCaret(0, 0);

  /** The first selected character. */
  int start() {
    return Math.min(anchor, position);
  }

  /** The end of the selection, exclusive. */
  int end() {
    return Math.max(anchor, position);
  }

  /** At another place; {@code extend} keeps the anchor. */
  CodeCaret to(int offset, boolean extend) {
    return new CodeCaret(extend ? anchor : offset, offset);
  }

  /**
   * Where a key takes it.
   *
   * @param whole moves to the ends of the text in place of the row's
   * @param page how many rows a page has
   */
  CodeCaret move(KeyCode key, boolean extend, boolean whole, int page, CodeRows rows, String text) {
    return to(
        switch (key) {
          case LEFT -> position == 0 ? 0 : text.offsetByCodePoints(position, -1);
          case RIGHT -> position == text.length() ? position : text.offsetByCodePoints(position, 1);
          case UP -> vertical(-1, rows);
          case DOWN -> vertical(1, rows);
          case PAGE_UP -> vertical(-page, rows);
          case PAGE_DOWN -> vertical(page, rows);
          case HOME -> whole ? 0 : rows.start(rows.row(position));
          case END -> whole ? text.length() : rows.end(rows.row(position));
          default -> position;
        },
        extend);
  }

  private int vertical(int by, CodeRows rows) {
    int row = rows.row(position);
    int to = Math.clamp(row + by, 0, rows.size() - 1);
    return Math.min(rows.start(to) + position - rows.start(row), rows.end(to));
  }
}
