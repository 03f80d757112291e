package triggerconsole.ui.window;

import java.util.List;
import triggerconsole.app.About;
import triggerconsole.app.Console;
import triggerconsole.history.History;
import triggerconsole.profile.Profile;
import triggerconsole.settings.Names;
import triggerconsole.settings.Settings;

/**
 * What the window needs to begin and could make it wait, loaded before there is one.
 *
 * @param sandbox the built-in profile, its server running
 * @param exchanges how many the history holds
 * @param notices sentences about files that were set aside
 */
public record Start(
    Profile sandbox,
    History history,
    long exchanges,
    List<Profile> profiles,
    Names names,
    Settings settings,
    About about,
    List<String> notices) {

  /**
   * Loads it; may block, and fails with a ConsoleException where the data folder cannot be used.
   */
  public static Start load(Console console) {
    History history = console.history();
    List<Profile> profiles = console.profiles().all();
    return new Start(
        console.sandboxProfile(),
        history,
        history.total(),
        profiles,
        console.addressBook().read().value(),
        console.settings(),
        About.here(),
        console.notices());
  }
}
