package triggerconsole.exchange;

import java.time.Duration;
import java.util.Optional;

/** Has the senders that fit what is to be sent. */
@FunctionalInterface
public interface Senders {

  /**
   * For one request.
   *
   * @throws triggerconsole.base.ConsoleException for a broken certificate file
   */
  Sender one();

  /**
   * For many requests; whoever asks closes it. It shares nothing where nothing else is said.
   *
   * @throws triggerconsole.base.ConsoleException for a broken certificate file
   */
  default Line line() {
    return asLine(one());
  }

  /** The same senders, whose lines share nothing: for somebody who sends a single request. */
  default Senders alone() {
    return () -> one();
  }

  /** A line whose requests share nothing but the sender. */
  static Line asLine(Sender sender) {
    return new Line() {
      @Override
      public Outcome send(
          TriggerRequest request, Optional<Credential> credential, Duration timeLimit) {
        return sender.send(request, credential, timeLimit);
      }

      @Override
      public void close() {}
    };
  }
}
