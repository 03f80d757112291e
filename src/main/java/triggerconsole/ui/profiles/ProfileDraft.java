package triggerconsole.ui.profiles;

import triggerconsole.profile.Environment;
import triggerconsole.profile.Profile;

/** A profile as it stands in the form, whether it could be saved or not. */
record ProfileDraft(String name, Environment environment, String url) {

  /** The endpoint as the article documents it. */
  static final String DOCUMENTED_URL = "https://app.certainly.io/actionsvc/trigger-response/";

  /** What a new profile starts with: the documented endpoint, which is production. */
  static final ProfileDraft FRESH = new ProfileDraft("", Environment.PRODUCTION, DOCUMENTED_URL);

  static ProfileDraft of(Profile profile) {
    return new ProfileDraft(profile.name(), profile.environment(), profile.url());
  }

  ProfileDraft named(String other) {
    return new ProfileDraft(other, environment, url);
  }

  Profile profile() {
    return new Profile(name, environment, url.strip());
  }
}
