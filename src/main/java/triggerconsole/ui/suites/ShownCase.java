package triggerconsole.ui.suites;

import java.util.List;
import java.util.Set;
import triggerconsole.profile.Environment;
import triggerconsole.suite.InBrief;
import triggerconsole.suite.Suite;
import triggerconsole.suite.SuiteCase;

/**
 * A case as it is known before it ran.
 *
 * @param about what it is for; "" when nobody said
 * @param sends what goes over the wire, in a few words
 * @param verdict the verdict that is expected, with the fields that it is to name
 * @param expects what is to come of it, the verdict first
 * @param environments where it may run; everywhere when there are none
 */
public record ShownCase(
    String name,
    String about,
    String sends,
    String verdict,
    List<Expects> expects,
    Set<Environment> environments) {

  /** Keeps its own copies. */
  public ShownCase {
    expects = List.copyOf(expects);
    environments = Set.copyOf(environments);
  }

  /** A case of a suite. */
  static ShownCase of(Suite suite, SuiteCase one) {
    return new ShownCase(
        one.name(),
        one.about(),
        InBrief.sends(suite, one),
        CaseLook.verdict(one.expectation().verdict(), one.expectation().fields().orElse(List.of())),
        Expects.of(one.expectation()),
        one.conditions().environments());
  }

  /** Whether it may run there. */
  boolean mayRun(Environment environment) {
    return environments.isEmpty() || environments.contains(environment);
  }
}
