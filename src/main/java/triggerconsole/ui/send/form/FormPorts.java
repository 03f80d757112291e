package triggerconsole.ui.send.form;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import triggerconsole.settings.DraftFile;
import triggerconsole.settings.Presets;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Destination;
import triggerconsole.trigger.Token;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/**
 * What the form needs from the rest of the program.
 *
 * @param destination where a body would go now, from memory: it is asked on the window's thread
 * @param openProfile shows the profile in use, where the URL and the token are
 * @param changeUrl takes the URL that a fix proposes for the current profile
 * @param tokenFound offers a pasted token to the keychain
 */
public record FormPorts(
    Background background,
    Dialogs dialogs,
    Notices notices,
    Function<Body, Optional<Destination>> destination,
    SendPort send,
    IdBook ids,
    Presets presets,
    DraftFile drafts,
    Runnable openProfile,
    Consumer<String> changeUrl,
    Consumer<Token> tokenFound,
    Clock clock) {}
