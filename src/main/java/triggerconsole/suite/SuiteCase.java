package triggerconsole.suite;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import triggerconsole.base.yaml.YamlNode.Place;
import triggerconsole.profile.Environment;
import triggerconsole.send.TokenUse;

/** One case of a suite: what is sent, with which token and where, and what is expected. */
public final class SuiteCase {

  private final Place at;
  private final String name;
  private final Template title;
  private final String about;
  private final CaseBody body;
  private final Expected expected;
  private final Conditions conditions;

  /**
   * What surrounds the request of a case.
   *
   * @param tokenUse what is done with the target's token
   * @param profile another profile than the run's
   * @param environments where the case may run; everywhere when there are none
   * @param botToBot whether the user is being handed over between bots, for the check
   * @param timeout from the start until the answer is complete; the run's when nothing is said
   */
  public record Conditions(
      TokenUse tokenUse,
      Optional<String> profile,
      Set<Environment> environments,
      boolean botToBot,
      Optional<Duration> timeout) {

    /** Keeps its own copy. */
    public Conditions {
      environments = Set.copyOf(environments);
    }

    /** Whether a case may run there. */
    public boolean allow(Environment environment) {
      return environments.isEmpty() || environments.contains(environment);
    }
  }

  /** What a case says for people. */
  record Label(Place at, String name, Template title, String about) {}

  SuiteCase(Label label, CaseBody body, Expected expected, Conditions conditions) {
    this.at = label.at();
    this.name = label.name();
    this.title = label.title();
    this.about = label.about();
    this.body = body;
    this.expected = expected;
    this.conditions = conditions;
  }

  /** Where it begins in its file. */
  public Place at() {
    return at;
  }

  /** Its name as the file has it, with holes and all; no other case of the suite has it. */
  public String name() {
    return name;
  }

  /** What it is for, in the words of whoever wrote it; "" when they said nothing. */
  public String about() {
    return about;
  }

  /** What is expected, as far as it is the same for every data row. */
  public Expectation expectation() {
    return expected.known();
  }

  /** What surrounds the request. */
  public Conditions conditions() {
    return conditions;
  }

  /** Whether it is another request, or another expectation, for every data row. */
  public boolean usesRows() {
    return holes().findAny().isPresent();
  }

  Template title() {
    return title;
  }

  CaseBody body() {
    return body;
  }

  Expected expected() {
    return expected;
  }

  Stream<Hole> holes() {
    return Stream.of(title.holes(), body.holes(), expected.holes()).flatMap(holes -> holes);
  }
}
