package triggerconsole.profile;

import java.util.Optional;
import triggerconsole.profile.TokenVault.Keeping;
import triggerconsole.profile.TokenVault.Stored;
import triggerconsole.trigger.Token;

/**
 * Changes profiles together with their tokens, in an order that a crash cannot turn into a profile
 * without its token. Blocks; trouble is a {@link triggerconsole.base.ConsoleException}, and then
 * nothing is changed.
 */
public final class ProfileEditor {

  private final Profiles profiles;
  private final TokenVault vault;

  /** Over the profiles of a data folder and their tokens. */
  public ProfileEditor(Profiles profiles, TokenVault vault) {
    this.profiles = profiles;
    this.vault = vault;
  }

  /** Adds a profile without a token. */
  public void add(Profile profile) {
    profiles.alone(() -> {
      profiles.require(profile, Optional.empty());
      profiles.add(profile);
      return profile;
    });
  }

  /** Adds a profile with its token; when the token cannot be kept, nothing is added. */
  public Stored add(Profile profile, Token token, Keeping keeping) {
    return profiles.alone(() -> {
      profiles.require(profile, Optional.empty());
      Stored stored = vault.store(profile, token, keeping);
      boolean added = false;
      try {
        profiles.add(profile);
        added = true;
      } finally {
        if (!added) {
          vault.remove(profile);
        }
      }
      return stored;
    });
  }

  /** Changes name, environment or URL; the token goes along. */
  public void change(String name, Profile changed) {
    profiles.alone(() -> {
      Profile old = profiles.existing(name);
      profiles.require(changed, Optional.of(old));
      vault.move(old, changed, () -> profiles.replace(old, changed));
      return changed;
    });
  }

  /** Removes a profile and its token, the token first. */
  public void remove(String name) {
    profiles.alone(() -> {
      Profile old = profiles.existing(name);
      vault.remove(old);
      profiles.remove(old);
      return old;
    });
  }
}
