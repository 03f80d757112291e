package triggerconsole.trigger;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the check may know of a token.
 *
 * @param expiresAt when it ends, where the token can be read
 * @param takenOff what was taken off when it was entered: {@link Rule#TOKEN_SCHEME_INCLUDED},
 *     {@link Rule#TOKEN_WHITESPACE}
 */
public record TokenFacts(Optional<Instant> expiresAt, Set<Rule> takenOff) {

  /** A token that cannot be read and came clean (field study, F8). */
  public static final TokenFacts OPAQUE = new TokenFacts(Optional.empty(), Set.of());

  public TokenFacts {
    takenOff = Set.copyOf(takenOff);
  }
}
