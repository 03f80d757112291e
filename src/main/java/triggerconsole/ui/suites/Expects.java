package triggerconsole.ui.suites;

import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.JsonWriter;
import triggerconsole.base.Messages;
import triggerconsole.suite.Afterwards;
import triggerconsole.suite.Expectation;

/**
 * One thing that a case expects.
 *
 * @param what which one, as {@link triggerconsole.suite.Difference} names it
 * @param value as it goes over the wire
 */
public record Expects(String what, String value) {

  /** Everything that an expectation names, the verdict first. */
  static List<Expects> of(Expectation expectation) {
    List<Expects> all = new ArrayList<>();
    all.add(new Expects("verdict", expectation.verdict().name()));
    expectation
        .status()
        .ifPresent(status -> all.add(new Expects("status", Integer.toString(status))));
    expectation.fields().ifPresent(fields -> all.add(new Expects("fields", listed(fields))));
    expectation.texts().forEach(text -> all.add(new Expects("text", text)));
    expectation
        .longestMs()
        .ifPresent(most ->
            all.add(new Expects("time", Messages.of("suites.expects.atMost", Math.round(most)))));
    expectation.after().ifPresent(after -> add(all, after));
    return all;
  }

  private static String listed(List<String> fields) {
    return fields.isEmpty() ? Messages.of("suites.expects.none") : String.join(", ", fields);
  }

  private static void add(List<Expects> all, Afterwards after) {
    switch (after.module()) {
      case Afterwards.Anywhere _ -> {}
      case Afterwards.Unchanged _ -> all.add(new Expects("module", unchanged()));
      case Afterwards.At(long id) -> all.add(new Expects("module", Long.toString(id)));
      case Afterwards.Nowhere _ -> all.add(new Expects("module", "null"));
    }
    if (after.variablesUnchanged()) {
      all.add(new Expects("variables", unchanged()));
    }
    after
        .variables()
        .forEach(
            (name, value) -> all.add(new Expects("variables." + name, JsonWriter.compact(value))));
  }

  private static String unchanged() {
    return Messages.of("suites.expects.unchanged");
  }
}
