package triggerconsole.sandbox.http;

/** What becomes of a request. */
public sealed interface Outcome {

  /** It is answered. */
  record Answered(Answer answer) implements Outcome {}

  /** The connection ends without a byte. */
  record Cut() implements Outcome {}

  /** The connection ends after so many bytes of the answer's body. */
  record CutIn(Answer answer, int bodyBytes) implements Outcome {}

  /** It takes a while: the work runs in a virtual thread and may block. */
  record Later(Work work) implements Outcome {}

  /** What leads to an outcome; interrupted when the server closes. */
  @FunctionalInterface
  interface Work {

    /** The outcome, which is no {@link Later} again. */
    Outcome outcome() throws InterruptedException;
  }
}
