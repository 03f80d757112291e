package triggerconsole.ui.suites;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import triggerconsole.history.HistoryEntry;
import triggerconsole.profile.Profile;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;
import triggerconsole.ui.kit.Troubles;

/**
 * What the Suites place works with.
 *
 * @param profile where a run goes
 * @param openInHistory shows the entry with this id in the History place
 * @param openAsDraft puts an entry's request into the form and shows the Send place
 * @param onEnded told in a few words how a run ended, whatever place is shown then
 */
public record SuitesParts(
    SuitesPort port,
    Background background,
    Dialogs dialogs,
    Notices notices,
    Troubles troubles,
    ReadOnlyObjectProperty<Profile> profile,
    LongConsumer openInHistory,
    Consumer<HistoryEntry> openAsDraft,
    Consumer<String> onEnded) {}
