package triggerconsole.suite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import triggerconsole.diagnosis.VerdictCode;

/**
 * What a case expects of its answer. The verdict is always expected; the rest only where it is
 * given.
 *
 * @param fields the keys that the verdict is to name, in any order
 * @param texts what is to be in the answer's body, each
 * @param longestMs how long it may take at most, from the start until the answer is complete
 * @param after how the end user is to be afterwards; only a sandbox can be asked
 */
public record Expectation(
    VerdictCode verdict,
    OptionalInt status,
    Optional<List<String>> fields,
    List<String> texts,
    OptionalDouble longestMs,
    Optional<Afterwards> after) {

  /** What a case without an expectation expects. */
  public static final Expectation USUAL = of(VerdictCode.ACCEPTED_REDIRECT);

  /** Keeps its own copies. */
  public Expectation {
    fields = fields.map(List::copyOf);
    texts = List.copyOf(texts);
  }

  /** A verdict and nothing else. */
  public static Expectation of(VerdictCode verdict) {
    return new Expectation(
        verdict,
        OptionalInt.empty(),
        Optional.empty(),
        List.of(),
        OptionalDouble.empty(),
        Optional.empty());
  }
}
