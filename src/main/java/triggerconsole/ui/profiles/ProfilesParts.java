package triggerconsole.ui.profiles;

import java.time.ZoneId;
import java.util.function.Consumer;
import triggerconsole.profile.Profile;
import triggerconsole.profile.ProfileEditor;
import triggerconsole.profile.Profiles;
import triggerconsole.ui.guard.KeychainWords;
import triggerconsole.ui.guard.TokenSheet;
import triggerconsole.ui.guard.Tokens;
import triggerconsole.ui.kit.Background;
import triggerconsole.ui.kit.Dialogs;
import triggerconsole.ui.kit.Notices;

/**
 * What the Profiles place works with.
 *
 * @param sandbox the built-in profile at its address of this run
 * @param changed told on the window's thread whenever the list was read or changed
 */
public record ProfilesParts(
    Profiles profiles,
    ProfileEditor editor,
    Tokens tokens,
    TokenSheet tokenSheet,
    Profile sandbox,
    KeychainWords keychain,
    ZoneId zone,
    Background background,
    Dialogs dialogs,
    Notices notices,
    Consumer<ProfileChange> changed) {}
