package triggerconsole.ui.suites;

import java.util.List;
import java.util.Optional;
import triggerconsole.profile.Profile;
import triggerconsole.suite.CaseResult;

/**
 * A run as somebody wants it.
 *
 * @param confirmation the name of the production profile that was confirmed
 * @param only what is to run again, of which the place, the name and the row count; nothing when
 *     all is to run
 */
public record SuiteOrder(
    ListedSuite suite,
    Profile profile,
    Optional<String> confirmation,
    RunOptions options,
    Optional<List<CaseResult>> only) {

  /** Keeps its own copy. */
  public SuiteOrder {
    only = only.map(List::copyOf);
  }

  /** The same, confirmed by the profile's name. */
  SuiteOrder confirmed() {
    return new SuiteOrder(suite, profile, Optional.of(profile.name()), options, only);
  }
}
