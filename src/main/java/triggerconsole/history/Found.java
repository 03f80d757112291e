package triggerconsole.history;

/**
 * What a query found: the ids of the entries, newest first, so that a list of 100,000 rows knows
 * its length and loads only what it shows; and the numbers for the verdict filters.
 */
public final class Found {

  private final long[] ids;
  private final Counts counts;

  Found(long[] ids, Counts counts) {
    this.ids = ids;
    this.counts = counts;
  }

  /** How many entries there are. */
  public int size() {
    return ids.length;
  }

  /** The id at a position, the newest at 0. */
  public long id(int position) {
    return ids[position];
  }

  /** The newest of them, at most so many. */
  public Found newest(int limit) {
    return new Found(slice(0, limit), counts);
  }

  /** The entries by verdict that the query would find without its verdict filter. */
  public Counts counts() {
    return counts;
  }

  long[] slice(int from, int limit) {
    int start = Math.clamp(from, 0, ids.length);
    int length = Math.clamp(limit, 0, ids.length - start);
    long[] slice = new long[length];
    System.arraycopy(ids, start, slice, 0, length);
    return slice;
  }
}
