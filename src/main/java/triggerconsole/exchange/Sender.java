package triggerconsole.exchange;

import java.time.Duration;
import java.util.Optional;
import triggerconsole.trigger.Token;

/**
 * Sends one request and waits for what comes of it. Blocking; interrupting the thread cancels the
 * request, yields a {@link Failure} with {@link Cause#CANCELLED} and leaves the thread interrupted.
 */
public interface Sender {

  /**
   * Exactly one POST: no retry, no redirect followed.
   *
   * @param token joined as {@code Authorization: JWT <token>}; without one the header is left out
   * @param timeLimit from the start until the answer is complete
   */
  Outcome send(TriggerRequest request, Optional<Token> token, Duration timeLimit);
}
