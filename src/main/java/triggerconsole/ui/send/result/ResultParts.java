package triggerconsole.ui.send.result;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import triggerconsole.history.History;
import triggerconsole.history.HistoryEntry;
import triggerconsole.settings.Names;
import triggerconsole.ui.kit.Action;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;

/**
 * What the right half works with.
 *
 * @param goToField puts the focus on the field of a body's key
 * @param openProfile shows the profile that was sent with
 * @param pasteToken asks for another token for the profile
 * @param openAsDraft puts an entry's request into the form
 * @param inSandbox what can be done about an entry in the sandbox, if it got it
 * @param playStory shows in the sandbox what a trigger does, step by step
 * @param explain opens "Explain an answer from elsewhere"
 */
public record ResultParts(
    History history,
    Background background,
    Dialogs dialogs,
    Clock clock,
    Supplier<Names> names,
    Consumer<String> goToField,
    Runnable openProfile,
    Runnable pasteToken,
    Consumer<HistoryEntry> openAsDraft,
    Function<HistoryEntry, List<Action>> inSandbox,
    Runnable playStory,
    Runnable explain) {}
