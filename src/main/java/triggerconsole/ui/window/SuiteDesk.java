package triggerconsole.ui.window;

import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.app.Console;
import triggerconsole.history.HistoryEntry;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Troubles;
import triggerconsole.ui.send.result.ResultPane;
import triggerconsole.ui.suites.SuitesParts;
import triggerconsole.ui.suites.SuitesPlace;

/** The Suites place, built when first asked for, and the ways there. On the window's thread. */
final class SuiteDesk {

  /**
   * What it works with.
   *
   * @param openAsDraft puts an entry's request into the form and shows the Send place
   * @param result shows the latest requests, which a run adds to
   */
  record Parts(
      Console console,
      Desk desk,
      Background background,
      Dialogs dialogs,
      Notices notices,
      Troubles troubles,
      HistoryDesk history,
      Consumer<HistoryEntry> openAsDraft,
      ResultPane result) {}

  private final Parts parts;
  private final Consumer<String> go;
  private Optional<SuitesPlace> place = Optional.empty();

  /**
   * The place over these parts.
   *
   * @param go shows the place with this button id
   */
  SuiteDesk(Parts parts, Consumer<String> go) {
    this.parts = parts;
    this.go = go;
  }

  /** The place. */
  SuitesPlace place() {
    if (place.isEmpty()) {
      place = Optional.of(new SuitesPlace(placeParts()));
    }
    return place.get();
  }

  /** Shows the suite with this name, or that of this file. */
  void open(String nameOrFile) {
    go.accept("goSuites");
    place().open(nameOrFile);
  }

  /** Begins nothing new; what is under way is accounted for. */
  void leave() {
    place.ifPresent(SuitesPlace::stop);
  }

  private SuitesParts placeParts() {
    return new SuitesParts(
        new SuiteWork(parts.console()),
        parts.background(),
        parts.dialogs(),
        parts.notices(),
        parts.troubles(),
        parts.desk().profile(),
        parts.history()::open,
        parts.openAsDraft(),
        this::ended);
  }

  private void ended(String how) {
    parts.desk().status().set(how);
    parts.result().refresh();
    parts
        .background()
        .run(
            "count exchanges",
            parts.console().history()::total,
            total -> parts.desk().exchanges().set(total.longValue()));
  }
}
