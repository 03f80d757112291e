package triggerconsole.trigger;

import java.util.Objects;

/**
 * The person's "public API auth token" (article, "Headers"). It has no text form of its own, so
 * that it cannot slip into a log or a message; only the sender and the profiles may {@link
 * #reveal()} it.
 */
public final class Token {

  /** A shorter one would be found in ordinary words. */
  private static final int SHORTEST_TO_RECOGNISE = 8;

  private final String secret;

  /** A token that {@link TokenText} has cleaned already. */
  public Token(String secret) {
    this.secret = Objects.requireNonNull(secret);
  }

  /** The characters of the token. */
  public String reveal() {
    return secret;
  }

  /** A text without the token in it, wherever it stood, so that the text may be shown and kept. */
  public String takenOutOf(String text) {
    return secret.length() < SHORTEST_TO_RECOGNISE ? text : text.replace(secret, "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token && secret.equals(token.secret);
  }

  @Override
  public int hashCode() {
    return secret.hashCode();
  }

  @Override
  public String toString() {
    return "Token[hidden]";
  }
}
