package triggerconsole.suite;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import triggerconsole.base.JsonValue;
import triggerconsole.base.yaml.Problem;
import triggerconsole.base.yaml.Problems;

/**
 * A suite as its file describes it.
 *
 * @param about what it is for; "" when nobody said
 * @param values what fills {@code ${name}} where the data row has no such column
 * @param data the data file beside the suite
 */
public record Suite(
    String name,
    String about,
    Map<String, JsonValue> values,
    Optional<String> data,
    List<SuiteCase> cases) {

  /** Keeps its own copies, in their order. */
  public Suite {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    cases = List.copyOf(cases);
  }

  /** The same suite with some other values, as a person typed them. */
  public Suite with(Map<String, JsonValue> others) {
    Map<String, JsonValue> changed = new LinkedHashMap<>(values);
    changed.putAll(others);
    return new Suite(name, about, changed, data, cases);
  }

  /** Whether a case expects something of the end user afterwards, which only a sandbox can tell. */
  public boolean looksAfterwards() {
    return cases.stream().anyMatch(one -> one.expectation().after().isPresent());
  }

  /**
   * What nothing could ever fill: each {@code ${name}} that is neither a value of the suite nor one
   * of these columns of its data.
   */
  public List<Problem> unfilled(Collection<String> columns) {
    Set<String> known = new LinkedHashSet<>(columns);
    known.addAll(values.keySet());
    Problems problems = new Problems();
    for (SuiteCase one : cases) {
      one.holes()
          .filter(hole -> !known.contains(hole.name()))
          .forEach(
              hole -> problems.unknown(hole.at(), "suite.column", hole.name(), known, one.name()));
    }
    return problems.all();
  }
}
