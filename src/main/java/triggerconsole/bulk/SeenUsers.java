package triggerconsole.bulk;

import java.util.OptionalInt;
import triggerconsole.base.Bytes;

/**
 * Remembers which row had which user first, in some twelve bytes a user: ten million fit in a small
 * heap. A user is known by 50 bits of a hash: among ten million, two are hardly ever taken for one,
 * and then there is a warning too many.
 */
final class SeenUsers {

  private static final int PARTS = 1 << 14;
  private static final int ROW_BITS = 28;

  /** Rows beyond it are not remembered. */
  private static final int MOST_ROWS = (1 << ROW_BITS) - 1;

  private final Part[] parts = new Part[PARTS];

  /** The row that had the user first; if there was none, this one is it from now on. */
  OptionalInt first(String user, int row) {
    long hash = Fingerprint.short64(Bytes.of(user));
    int part = (int) (hash & (PARTS - 1));
    if (parts[part] == null) {
      parts[part] = new Part();
    }
    return parts[part].first(hash & ~(long) MOST_ROWS, row);
  }

  /** One of many tables, each of which grows by itself; an entry is a part of a hash and a row. */
  private static final class Part {

    private long[] entries = new long[4];
    private int size;

    OptionalInt first(long mark, int row) {
      int at = place(entries, mark);
      if (entries[at] != 0) {
        return OptionalInt.of((int) (entries[at] & MOST_ROWS));
      }
      if (row <= MOST_ROWS) {
        entries[at] = mark | row;
        size++;
        if (size > entries.length * 3 / 4) {
          grow();
        }
      }
      return OptionalInt.empty();
    }

    /** Where the entry with this mark is, or belongs. */
    private static int place(long[] entries, long mark) {
      int at = (int) Long.remainderUnsigned(mark >>> ROW_BITS, entries.length);
      while (entries[at] != 0 && (entries[at] & ~(long) MOST_ROWS) != mark) {
        at = at + 1 == entries.length ? 0 : at + 1;
      }
      return at;
    }

    private void grow() {
      long[] grown = new long[entries.length + entries.length / 2];
      for (long entry : entries) {
        if (entry != 0) {
          grown[place(grown, entry & ~(long) MOST_ROWS)] = entry;
        }
      }
      entries = grown;
    }
  }
}
