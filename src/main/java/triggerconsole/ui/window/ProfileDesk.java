package triggerconsole.ui.window;

import java.util.Optional;
import triggerconsole.profile.Profile;
import triggerconsole.trigger.Token;
import triggerconsole.ui.kit.Desk;
import triggerconsole.ui.profiles.ProfilesParts;
import triggerconsole.ui.profiles.ProfilesPlace;

/** The Profiles place, and what other places do with the profile in use. On the window's thread. */
final class ProfileDesk {

  private final ProfilesParts parts;
  private final Desk desk;
  private final Runnable show;
  private final ProfilesPlace place;

  /**
   * The place over these parts.
   *
   * @param show brings it to the front
   */
  ProfileDesk(ProfilesParts parts, Desk desk, Runnable show) {
    this.parts = parts;
    this.desk = desk;
    this.show = show;
    this.place = new ProfilesPlace(parts);
  }

  /** The place. */
  ProfilesPlace place() {
    return place;
  }

  /** Shows the profile in use. */
  void open() {
    show.run();
    place.open(desk.profile().get().name());
  }

  /** Asks for a token for the profile in use. */
  void pasteToken() {
    parts.tokenSheet().paste(desk.profile().get());
  }

  /** Offers to keep a token that came with something pasted. */
  void tokenFound(Token token) {
    parts.tokenSheet().found(token, desk.profile().get(), desk.profiles());
  }

  /** Gives the profile in use another URL. */
  void changeUrl(String url) {
    Profile profile = desk.profile().get();
    Profile changed = new Profile(profile.name(), profile.environment(), url);
    parts
        .background()
        .run(
            "change URL",
            () -> {
              parts.editor().change(profile.name(), changed);
              return parts.profiles().all();
            },
            all -> {
              parts.tokens().changed(profile, Optional.of(changed));
              new DeskProfiles(desk, desk.profiles().getFirst()).replaced(profile, changed, all);
            });
  }
}
