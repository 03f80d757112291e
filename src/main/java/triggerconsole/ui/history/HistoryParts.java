package triggerconsole.ui.history;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.settings.Names;
import triggerconsole.suite.Suites;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/**
 * What the History place works with.
 *
 * @param names the names of one's own, as they are now
 * @param openAsDraft puts an entry's request into the form and shows the Send place
 * @param inSandbox what can be done about an entry in the sandbox, if it got it
 * @param openFolder opens the data folder in the system's file manager
 * @param suites where exchanges are kept as cases
 * @param openSuite shows the suite with this name, or that of this file
 * @param openBulk shows the bulk run with this ledger
 */
public record HistoryParts(
    History history,
    Background background,
    Dialogs dialogs,
    Notices notices,
    Clock clock,
    Supplier<Names> names,
    Consumer<HistoryEntry> openAsDraft,
    Function<HistoryEntry, List<Action>> inSandbox,
    Runnable openFolder,
    Suites suites,
    Consumer<String> openSuite,
    Consumer<String> openBulk) {}
