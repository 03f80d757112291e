package triggerconsole.ui.window;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.app.Console;
import triggerconsole.history.HistoryEntry;
import triggerconsole.ui.bulk.BulkParts;
import triggerconsole.ui.bulk.BulkPlace;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/** The Bulk place, and the ways between it and the other places. For the window's thread. */
final class BulkDesk {

  /** How long what is under way may take when the window is closed. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /**
   * What it works with.
   *
   * @param draft puts an entry's request into the form
   * @param go shows the place with this button id
   */
  record Parts(
      Console console,
      Desk desk,
      Background background,
      Dialogs dialogs,
      Notices notices,
      HistoryDesk history,
      ProfileDesk profiles,
      Consumer<HistoryEntry> draft,
      Consumer<String> go) {}

  private final Parts parts;
  private volatile Optional<BulkPlace> place = Optional.empty();

  BulkDesk(Parts parts) {
    this.parts = parts;
  }

  /** The place, built when first asked for. */
  BulkPlace place() {
    if (place.isEmpty()) {
      place = Optional.of(new BulkPlace(placeParts()));
    }
    return place.get();
  }

  /** Shows the run with this ledger. */
  void open(String ledger) {
    parts.go().accept("goBulk");
    place().open(ledger);
  }

  /** Begins nothing any more. */
  void leave() {
    place.ifPresent(BulkPlace::leave);
  }

  /** Waits for what is under way, so that every row has its answer; not on the window's thread. */
  void awaitEnd() {
    try {
      if (place.isPresent()) {
        place.get().awaitEnd(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private BulkParts placeParts() {
    return new BulkParts(
        parts.console()::bulk,
        parts.desk(),
        () -> parts.console().settings().timeLimitSeconds(),
        parts.background(),
        parts.dialogs(),
        parts.notices(),
        Clock.system(ZoneId.systemDefault()),
        () -> BulkExample.write(parts.console()),
        new Ways());
  }

  private final class Ways implements BulkParts.Ways {
    @Override
    public void history(long id) {
      parts.history().open(id);
    }

    @Override
    public void draft(long id) {
      parts
          .background()
          .run(
              "load entry",
              () -> parts.console().history().entry(id),
              entry -> entry.ifPresent(parts.draft()));
    }

    @Override
    public void profile() {
      parts.profiles().open();
    }

    @Override
    public void token() {
      parts.profiles().pasteToken();
    }

    @Override
    public void sent(int requests) {
      long before = parts.desk().exchanges().get();
      if (before >= 0) {
        parts.desk().exchanges().set(before + requests);
      }
    }
  }
}
