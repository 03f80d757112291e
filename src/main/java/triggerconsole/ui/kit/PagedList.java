package triggerconsole.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;

/**
 * A long list that knows its length and asks for what is looked at, a page at a time. An item that
 * is not there yet is null, and shows as an empty line for a moment.
 */
public class PagedList<T> extends ObservableListBase<T> {

  /** Items in a page: a few screens of a tall window. */
  public static final int PAGE = 200;

  /** Pages that are kept; beyond, the items that are out of sight are let go. */
  private static final int KEPT_PAGES = 50;

  private final int size;
  private final IntConsumer ask;
  private final Map<Integer, List<T>> pages = new HashMap<>();

  /**
   * A list of so many items.
   *
   * @param ask called with a page's number when one of its items is looked at; it is answered by
   *     {@link #put}
   */
  public PagedList(int size, IntConsumer ask) {
    this.size = size;
    this.ask = ask;
  }

  /** Puts a page's items in place; those that are missing at its end stay empty. */
  public final void put(int page, List<T> items) {
    int from = page * PAGE;
    beginChange();
    pages.put(page, items);
    for (int i = from; i < Math.min(size, from + PAGE); i++) {
      nextUpdate(i);
    }
    endChange();
  }

  /** Asks again for a page that is there; what it shows stays until the answer comes. */
  public final void renew(int page) {
    if (pages.containsKey(page)) {
      ask.accept(page);
    }
  }

  /** Takes over what another list has loaded, to be shown until it is asked for again. */
  public final void take(PagedList<T> other) {
    pages.putAll(other.pages);
  }

  /** Lets every page go but these, so that they are asked for when they are looked at again. */
  public final void keepOnly(int first, int last) {
    pages.keySet().removeIf(page -> page < first || page > last);
  }

  @Override
  public T get(int index) {
    List<T> page = pages.get(index / PAGE);
    if (page == null) {
      if (pages.size() >= KEPT_PAGES) {
        pages.clear();
      }
      pages.put(index / PAGE, List.of());
      ask.accept(index / PAGE);
      return null;
    }
    return index % PAGE < page.size() ? page.get(index % PAGE) : null;
  }

  @Override
  public int size() {
    return size;
  }
}
