package triggerconsole.ui.guard;

import java.util.Optional;
import triggerconsole.base.ConsoleException;
import triggerconsole.profile.Kept;
import triggerconsole.profile.TokenState;

/**
 * What the window knows of a profile's token, never the token itself.
 *
 * @param trouble why the keychain did not do what it was last asked about this token
 */
public record TokenStatus(Kept kept, TokenState state, Optional<ConsoleException> trouble) {

  /** Whether the trouble is a keychain that waits for its password. */
  public boolean locked() {
    return trouble.filter(t -> t.remedy() == ConsoleException.Remedy.UNLOCK_KEYCHAIN).isPresent();
  }

  /** Whether the profile is known to have a token. */
  public boolean hasToken() {
    return kept == Kept.KEYCHAIN || kept == Kept.THIS_RUN;
  }
}
