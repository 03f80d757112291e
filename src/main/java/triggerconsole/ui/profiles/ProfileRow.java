package triggerconsole.ui.profiles;

import java.util.Optional;
import triggerconsole.profile.Profile;

/**
 * A row of the list.
 *
 * @param saved the profile as the file has it; empty for one that is not saved yet
 * @param draft the profile as the person left it in the form
 */
record ProfileRow(Optional<Profile> saved, ProfileDraft draft) {

  /** The key of the row that is not saved yet; no profile has an empty name. */
  static final String NEW = "";

  /** What stays the same while the row is edited. */
  String key() {
    return saved.map(Profile::name).orElse(NEW);
  }

  /** Whether it is the sandbox, which cannot be changed. */
  boolean builtIn() {
    return saved.filter(Profile::builtIn).isPresent();
  }

  /** Whether something in the form is not in the file. */
  boolean edited() {
    return !saved.map(ProfileDraft::of).equals(Optional.of(draft));
  }
}
