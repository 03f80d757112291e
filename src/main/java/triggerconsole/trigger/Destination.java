package triggerconsole.trigger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a body is about to go, and what is known around it.
 *
 * @param token what is known of the token, never the token itself; empty when there is none
 * @param sameSentAt when the same body last went to the same place, if it did
 * @param now the moment of the check
 */
public record Destination(
    String url, Optional<TokenFacts> token, Optional<Instant> sameSentAt, Instant now) {

  /** How long after a send the same body counts as sent again (contract, section 2). */
  public static final Duration REPETITION = Duration.ofSeconds(60);
}
