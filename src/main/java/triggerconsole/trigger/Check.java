package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The check before sending: every rule of the contract's section 2 over one request. */
public final class Check {

  /** One family of rules. */
  private interface Family {
    void check(CheckInput input, Consumer<Finding> found);
  }

  private static final List<Family> BODY =
      List.of(
          UserIdCheck::check,
          ModuleIdCheck::check,
          WaitTimeCheck::check,
          AsyncCheck::check,
          VariablesCheck::check,
          KeysCheck::check);

  /**
   * More findings of one rule are counted by nobody, and of a huge body they would fill the memory.
   */
  private static final int MOST_OF_A_RULE = 1_000;

  private Check() {}

  /**
   * What is to be said about the request, in the order of the form's fields, then the token, the
   * URL and the repetition; the first thousand findings of each rule. Never throws, whatever the
   * bytes.
   */
  public static List<Finding> findings(CheckInput input) {
    List<Finding> findings = new ArrayList<>();
    Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    body(
        input,
        finding -> {
          if (counts.merge(finding.rule(), 1, Integer::sum) <= MOST_OF_A_RULE) {
            findings.add(finding);
          }
        });
    input.destination().map(Check::findings).ifPresent(findings::addAll);
    return List.copyOf(findings);
  }

  /** What is to be said about where a body would go, whatever it is. */
  public static List<Finding> findings(Destination destination) {
    List<Finding> findings = new ArrayList<>();
    TokenCheck.check(destination, findings::add);
    UrlCheck.check(destination.url(), findings::add);
    RepetitionCheck.check(destination, findings::add);
    return List.copyOf(findings);
  }

  /** Everything that is found in the body, however much it is, one finding after the other. */
  static void body(CheckInput input, Consumer<Finding> found) {
    if (input.body().object().isPresent()) {
      BODY.forEach(family -> family.check(input, found));
    } else {
      found.accept(ObjectCheck.broken(input.body()));
    }
  }
}
