package triggerconsole.profile;

/** Where a profile's token is. */
public enum Kept {
  /** In the keychain, also at the next start. */
  KEYCHAIN,
  /** In memory, until the program ends. */
  THIS_RUN,
  /** The profile has no token. */
  NOWHERE,
  /** The built-in sandbox's, which is no secret. */
  BUILT_IN,
  /** The keychain was not asked yet. */
  UNKNOWN
}
