package triggerconsole.exchange;

import java.time.Duration;
import java.util.Optional;

/**
 * Sends one request and waits for what comes of it. Blocking; interrupting the thread cancels the
 * request, yields a {@link Failure} with {@link Cause#CANCELLED} and leaves the thread interrupted.
 */
public interface Sender {

  /**
   * Exactly one POST: no retry, no redirect followed.
   *
   * @param credential becomes the {@code Authorization}; without one the header is left out
   * @param timeLimit from the start until the answer is complete
   */
  Outcome send(TriggerRequest request, Optional<Credential> credential, Duration timeLimit);
}
