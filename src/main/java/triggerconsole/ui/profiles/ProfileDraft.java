package triggerconsole.ui.profiles;

import java.util.List;
import triggerconsole.base.Messages;
import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;
import triggerconsole.profile.Profiles;

/** A profile as it stands in the form, whether it could be saved or not. */
record ProfileDraft(String name, Environment environment, String url) {

  /** The endpoint as the article documents it. */
  static final String DOCUMENTED_URL = "https://app.certainly.io/actionsvc/trigger-response/";

  /** What a new profile starts with: the documented endpoint, which is production. */
  static final ProfileDraft FRESH = new ProfileDraft("", Environment.PRODUCTION, DOCUMENTED_URL);

  private static final int MOST_COPIES = 100;

  static ProfileDraft of(Profile profile) {
    return new ProfileDraft(profile.name(), profile.environment(), profile.url());
  }

  /** The same under a name that none of the others has. */
  ProfileDraft copy(List<Profile> others) {
    String free = Messages.of("profilesplace.copy", name);
    for (int n = 2; Profiles.problemWithName(free, others).isPresent() && n < MOST_COPIES; n++) {
      free = Messages.of("profilesplace.copy.n", name, n);
    }
    return new ProfileDraft(free, environment, url);
  }

  Profile profile() {
    return new Profile(name, environment, url.strip());
  }
}
