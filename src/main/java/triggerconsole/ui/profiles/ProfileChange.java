package triggerconsole.ui.profiles;

import java.util.List;
import java.util.Optional;
import triggerconsole.profile.Profile;

/**
 * A change of the profiles that was kept.
 *
 * @param old the profile as it was; empty when it is new, or when others changed the file
 * @param now the profile as it is; empty when it was deleted
 * @param all the person's profiles after it, without the sandbox
 */
public record ProfileChange(Optional<Profile> old, Optional<Profile> now, List<Profile> all) {

  public ProfileChange {
    all = List.copyOf(all);
  }
}
