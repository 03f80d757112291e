package triggerconsole.ui.window;

import java.util.Optional;
import triggerconsole.ui.history.HistoryParts;
import triggerconsole.ui.history.HistoryPlace;

/** The History place, built when first asked for, and the way there. On the window's thread. */
final class HistoryDesk {

  private final HistoryParts parts;
  private final Runnable show;
  private Optional<HistoryPlace> place = Optional.empty();

  /**
   * The place over these parts.
   *
   * @param show brings it to the front
   */
  HistoryDesk(HistoryParts parts, Runnable show) {
    this.parts = parts;
    this.show = show;
  }

  /** The place. */
  HistoryPlace place() {
    if (place.isEmpty()) {
      place = Optional.of(new HistoryPlace(parts));
    }
    return place.get();
  }

  /** Shows an entry there. */
  void open(long id) {
    show.run();
    place().open(id);
  }
}
