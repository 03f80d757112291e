package triggerconsole.ui.window;

import java.util.List;
import java.util.Optional;
import triggerconsole.profile.Profile;
import triggerconsole.profile.TokenState;

/** What the bars of the window show. Every call may block. */
public interface DeskPort {

  /** The profiles of the data folder, without the sandbox. */
  List<Profile> profiles();

  /** What can be told about a profile's token; may ask the person to unlock the keychain. */
  TokenState token(Profile profile);

  /** How many exchanges the history holds. */
  long exchanges();

  /** What the person has to know about files that were set aside. */
  List<String> notices();

  /** That tokens are kept for this run only, when there is no keychain. */
  Optional<String> vaultNotice();
}
