package triggerconsole.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import triggerconsole.suite.Afterwards;
import triggerconsole.suite.CaseResult;
import triggerconsole.suite.Difference;
import triggerconsole.suite.Expectation;

/** What a person expects who takes what came for right. */
final class Accepted {

  private Accepted() {}

  /**
   * The expectation that a result meets: verdict, status and fields are those that came, and what
   * else was expected stays as far as it was met.
   */
  static Expectation expectation(Expectation before, CaseResult result) {
    List<String> texts =
        before.texts().stream().filter(text -> !differs(result, one -> isText(one, text))).toList();
    boolean late = differs(result, one -> one.what().equals("time"));
    boolean elsewhere =
        differs(result, one -> one.what().equals("module") || one.what().startsWith("variables"));
    Optional<Afterwards> after = before.after().filter(one -> !elsewhere);
    return new Expectation(
        result.verdict().orElse(before.verdict()),
        result.status(),
        before.fields().map(fields -> result.fields()),
        texts,
        late ? OptionalDouble.empty() : before.longestMs(),
        after);
  }

  private static boolean isText(Difference difference, String text) {
    return difference.what().equals("text") && difference.expected().equals(text);
  }

  private static boolean differs(CaseResult result, Predicate<Difference> about) {
    return result.differences().stream().anyMatch(about);
  }
}
