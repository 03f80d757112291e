package triggerconsole.send;

import java.util.Optional;
import java.util.Set;
import triggerconsole.profile.Profile;
import triggerconsole.trigger.Rule;
import triggerconsole.trigger.Token;

/** Where a request goes. */
public sealed interface Target {

  /** The URL as it was typed. */
  String url();

  /** To a profile, with the token that the vault keeps for it. */
  record ToProfile(Profile profile) implements Target {
    @Override
    public String url() {
      return profile.url();
    }
  }

  /**
   * To a URL that is in no profile.
   *
   * @param token what goes with it, cleaned
   * @param takenOff what was taken off the token when it was cleaned
   */
  record ToUrl(String url, Optional<Token> token, Set<Rule> takenOff) implements Target {
    public ToUrl {
      takenOff = Set.copyOf(takenOff);
    }
  }
}
