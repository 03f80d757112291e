package triggerconsole.ui.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import triggerconsole.history.Found;
import triggerconsole.history.HistoryRow;

/**
 * What a query found, as a list that knows its length and asks for the rows that are looked at, a
 * page at a time. A row that is not there yet is null, and shows as an empty line for a moment.
 */
final class PagedRows extends ObservableListBase<HistoryRow> {

  /** Rows in a page: a few screens of a tall window. */
  static final int PAGE = 200;

  /** Pages that are kept; beyond, the rows that are out of sight are let go. */
  private static final int KEPT_PAGES = 50;

  private final Found found;
  private final IntConsumer ask;
  private final Map<Integer, HistoryRow[]> pages = new HashMap<>();

  /**
   * @param ask called with a page's number when one of its rows is looked at; it is answered by
   *     {@link #put}
   */
  PagedRows(Found found, IntConsumer ask) {
    this.found = found;
    this.ask = ask;
  }

  Found found() {
    return found;
  }

  /** Puts a page's rows in place; those that were deleted meanwhile stay empty. */
  void put(int page, List<HistoryRow> rows) {
    int from = page * PAGE;
    int length = Math.min(PAGE, found.size() - from);
    Map<Long, HistoryRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    HistoryRow[] filled = new HistoryRow[length];
    beginChange();
    for (int i = 0; i < length; i++) {
      filled[i] = byId.get(found.id(from + i));
      nextUpdate(from + i);
    }
    pages.put(page, filled);
    endChange();
  }

  /** Where an entry stands, or -1. */
  int positionOf(long id) {
    for (int i = 0; i < found.size(); i++) {
      if (found.id(i) == id) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public HistoryRow get(int index) {
    HistoryRow[] page = pages.get(index / PAGE);
    if (page == null) {
      if (pages.size() >= KEPT_PAGES) {
        pages.clear();
      }
      pages.put(index / PAGE, new HistoryRow[Math.min(PAGE, found.size() - index / PAGE * PAGE)]);
      ask.accept(index / PAGE);
      return null;
    }
    return page[index % PAGE];
  }

  @Override
  public int size() {
    return found.size();
  }
}
