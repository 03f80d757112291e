package triggerconsole.suite;

/**
 * How many cases came out how.
 *
 * @param sent those for which a request was tried
 * @param answered those of them to which an answer came
 */
public record Counts(int passed, int failed, int skipped, int sent, int answered) {

  /** Nothing yet. */
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** All of them. */
  public int done() {
    return passed + failed + skipped;
  }

  /** One more. */
  public Counts with(CaseResult result) {
    return new Counts(
        passed + (result.mark() == Mark.PASSED ? 1 : 0),
        failed + (result.mark() == Mark.FAILED ? 1 : 0),
        skipped + (result.mark() == Mark.SKIPPED ? 1 : 0),
        sent + (result.verdict().isPresent() ? 1 : 0),
        answered + (result.status().isPresent() ? 1 : 0));
  }

  /** Both together. */
  public Counts and(Counts other) {
    return new Counts(
        passed + other.passed,
        failed + other.failed,
        skipped + other.skipped,
        sent + other.sent,
        answered + other.answered);
  }
}
