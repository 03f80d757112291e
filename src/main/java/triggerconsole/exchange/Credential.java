package triggerconsole.exchange;

import triggerconsole.trigger.Token;

/**
 * What the {@code Authorization} header says: a scheme and a token.
 *
 * @param scheme {@code JWT} as documented, or another one to see it refused
 */
public record Credential(String scheme, Token token) {

  /** The documented scheme (article, "Headers"). */
  public static final String DOCUMENTED_SCHEME = "JWT";

  /** A token as the service wants it. */
  public static Credential of(Token token) {
    return new Credential(DOCUMENTED_SCHEME, token);
  }

  /** The header's text; only the sender asks for it. */
  String reveal() {
    return scheme + " " + token.reveal();
  }
}
