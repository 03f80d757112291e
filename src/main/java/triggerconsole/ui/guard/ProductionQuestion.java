package triggerconsole.ui.guard;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.settings.Names;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Finding;
import triggerconsole.ui.kit.Numbers;

/**
 * What a person is asked before a request goes to production, in words that name who is meant.
 *
 * @param title the question itself
 * @param facts what the request holds, a line each
 * @param warnings what the person should think of, a sentence each
 * @param yes the word on the confirming button, which names the profile
 * @param typed the digits that the person has to type before the button can be pressed
 */
public record ProductionQuestion(
    String title, List<Fact> facts, List<String> warnings, String yes, Optional<String> typed) {

  /**
   * A line of the question.
   *
   * @param called the name that the person gave to what the value means
   * @param wire whether the value is shown as it goes over the wire
   */
  public record Fact(String name, Optional<String> called, String value, boolean wire) {}

  /**
   * Where the request would go.
   *
   * @param name the profile's name, or the host
   */
  public record Goal(String name, String url) {}

  public ProductionQuestion {
    facts = List.copyOf(facts);
    warnings = List.copyOf(warnings);
  }

  /**
   * The question for a body.
   *
   * @param names the names that the person gave to users and modules
   * @param overridden the findings that the person chose to override
   */
  public static ProductionQuestion of(Goal goal, Body body, Names names, List<Finding> overridden) {
    return new ProductionWords(goal, body, names, overridden).question();
  }

  /**
   * The question for many requests at once: besides the yes, their number has to be typed.
   *
   * @param facts what they are, a line each
   */
  public static ProductionQuestion ofMany(Goal goal, int requests, List<Fact> facts) {
    String count = Numbers.grouped(requests);
    return new ProductionQuestion(
        Messages.of("guard.production.many", count, goal.name()),
        facts,
        List.of(Messages.of("guard.production.many.warning", count)),
        Messages.of("guard.production.many.yes", count, goal.name()),
        Optional.of(Integer.toString(requests)));
  }
}
