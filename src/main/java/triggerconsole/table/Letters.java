package triggerconsole.table;

/** Columns as spreadsheets name them. */
final class Letters {

  private Letters() {}

  /** The letters of a column, counted from 0: A, B, ... Z, AA. */
  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
