package triggerconsole.trigger;

import java.util.ArrayList;
import java.util.List;
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

  private Check() {}

  /**
   * What is to be said about the request, in the order of the form's fields, then the token, the
   * URL and the repetition. Never throws, whatever the bytes.
   */
  public static List<Finding> findings(CheckInput input) {
    List<Finding> findings = new ArrayList<>();
    if (input.body().object().isPresent()) {
      BODY.forEach(family -> family.check(input, findings::add));
    } else {
      findings.add(ObjectCheck.broken(input.body()));
    }
    input
        .destination()
        .ifPresent(destination -> {
          TokenCheck.check(destination, findings::add);
          UrlCheck.check(destination.url(), findings::add);
          RepetitionCheck.check(destination, findings::add);
        });
    return List.copyOf(findings);
  }
}
