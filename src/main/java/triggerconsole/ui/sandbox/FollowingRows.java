package triggerconsole.ui.sandbox;

import java.util.List;
import java.util.function.BiPredicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Rows that grow at their end and fall out at their beginning. Fresh rows are laid over those that
 * are there, so that a list touches only what has changed and keeps its selection and its place.
 */
final class FollowingRows<T> {

  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final BiPredicate<T, T> sameThing;
  private final BiPredicate<T, T> sameLook;

  /**
   * No rows yet.
   *
   * @param sameThing whether two rows stand for the same thing
   * @param sameLook whether they also look the same
   */
  FollowingRows(BiPredicate<T, T> sameThing, BiPredicate<T, T> sameLook) {
    this.sameThing = sameThing;
    this.sameLook = sameLook;
  }

  /** The rows, for a list to show. */
  ObservableList<T> rows() {
    return rows;
  }

  /** Shows other rows; says how many fell out at the beginning. */
  int show(List<T> fresh) {
    int gone = fresh.isEmpty() ? rows.size() : indexOf(fresh.getFirst());
    if (gone < 0 || gone == rows.size()) {
      rows.setAll(fresh);
      return 0;
    }
    if (gone > 0) {
      rows.remove(0, gone);
    }
    int kept = 0;
    while (kept < rows.size()
        && kept < fresh.size()
        && sameThing.test(rows.get(kept), fresh.get(kept))) {
      if (!sameLook.test(rows.get(kept), fresh.get(kept))) {
        rows.set(kept, fresh.get(kept));
      }
      kept++;
    }
    if (kept < rows.size()) {
      rows.remove(kept, rows.size());
    }
    rows.addAll(fresh.subList(kept, fresh.size()));
    return gone;
  }

  private int indexOf(T first) {
    for (int i = 0; i < rows.size(); i++) {
      if (sameThing.test(rows.get(i), first)) {
        return i;
      }
    }
    return -1;
  }
}
