package triggerconsole.exchange;

/**
 * A sender for many requests, from any number of threads. What they share is let go when it is
 * closed; each request is still exactly one POST.
 */
public interface Line extends Sender, AutoCloseable {

  /** After this nothing is sent any more. */
  @Override
  void close();
}
