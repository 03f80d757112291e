package triggerconsole.send;

import java.util.Optional;
import triggerconsole.exchange.Credential;
import triggerconsole.trigger.Token;

/** What a request does with its target's token; the documented error 4 needs more than one way. */
public sealed interface TokenUse {

  /** As the target has it, under the documented scheme. */
  record AsKept() implements TokenUse {}

  /** No {@code Authorization} at all. */
  record None() implements TokenUse {}

  /** A token that no service has given out. */
  record Wrong() implements TokenUse {}

  /** The target's token under another scheme, such as {@code Bearer}. */
  record OtherScheme(String scheme) implements TokenUse {}

  /** The header that comes of it, where the target has this token. */
  default Optional<Credential> credential(Optional<Token> kept) {
    return switch (this) {
      case AsKept ignored -> kept.map(Credential::of);
      case None ignored -> Optional.empty();
      case Wrong ignored -> Optional.of(Credential.of(new Token("a-wrong-token")));
      case OtherScheme(String scheme) -> kept.map(token -> new Credential(scheme, token));
    };
  }
}
