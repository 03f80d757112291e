package triggerconsole.exchange;

/** What came of a request: an answer, or the reason why there is none. */
public sealed interface Outcome permits Answer, Failure {

  /** How long it took, in milliseconds. */
  double durationMs();
}
