package triggerconsole.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.base.Messages;
import triggerconsole.history.HistoryEntry;
import triggerconsole.ui.kit.Action;

/** The way from an exchange to the suite or the bulk run that it was sent by. */
record RunLink(Consumer<String> openSuite, Consumer<String> openBulk) {

  /** What leads there; nothing where a single request was sent. */
  Optional<Action> of(HistoryEntry entry) {
    return entry
        .sent()
        .run()
        .flatMap(name ->
            switch (entry.sent().origin()) {
              case SUITE ->
                  Optional.of(action("historyplace.run.suite", () -> openSuite.accept(name)));
              case BULK ->
                  Optional.of(action("historyplace.run.bulk", () -> openBulk.accept(name)));
              case WINDOW, CLI -> Optional.empty();
            });
  }

  private static Action action(String key, Runnable run) {
    return new Action(Messages.of(key), run);
  }
}
