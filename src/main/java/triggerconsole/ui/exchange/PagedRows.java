package triggerconsole.ui.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import triggerconsole.history.Found;
import triggerconsole.history.HistoryRow;
import triggerconsole.ui.kit.PagedList;

/** What a query found, a page at a time. */
final class PagedRows extends PagedList<HistoryRow> {

  private final Found found;

  PagedRows(Found found, IntConsumer ask) {
    super(found.size(), ask);
    this.found = found;
  }

  Found found() {
    return found;
  }

  /** Puts a page's rows in place; those that were deleted meanwhile stay empty. */
  void putFound(int page, List<HistoryRow> rows) {
    Map<Long, HistoryRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    List<HistoryRow> filled = new ArrayList<>();
    for (int i = page * PAGE; i < Math.min(found.size(), (page + 1) * PAGE); i++) {
      filled.add(byId.get(found.id(i)));
    }
    put(page, filled);
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
}
