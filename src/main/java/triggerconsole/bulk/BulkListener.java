package triggerconsole.bulk;

/** Is told how a run goes, by the threads that do it; it must be quick. */
public interface BulkListener {

  /** A row was answered, or certainly was not. */
  default void answered(int index, RowOutcome outcome) {}

  /**
   * The service said that there were too many requests (429), and the run pauses. Somebody decides,
   * now or later: {@link BulkRun#goOn()} or {@link BulkRun#stop()}.
   */
  void tooManyRequests(BulkRun run);
}
