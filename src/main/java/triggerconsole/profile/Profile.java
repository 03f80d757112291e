package triggerconsole.profile;

import java.util.Optional;

/**
 * Where to send. The token is not in it: it lives in the vault.
 *
 * @param name 1 to 64 printable characters, unique ignoring case
 * @param url the endpoint's URL
 */
public record Profile(String name, Environment environment, String url) {

  /** The name of the built-in profile, which no other may have. */
  public static final String SANDBOX = "sandbox";

  /** The built-in profile: the embedded sandbox at its address of this run. It is in no file. */
  public static Profile sandbox(String url) {
    return new Profile(SANDBOX, Environment.SANDBOX, url);
  }

  /** Whether this is the built-in sandbox, whose token everybody knows. */
  public boolean builtIn() {
    return name.equals(SANDBOX);
  }

  /** Scheme, host and a port that is not the scheme's own; nothing when the URL is none. */
  public Optional<String> origin() {
    return Addresses.origin(url);
  }
}
