package triggerconsole.profile.keychain;

import java.util.Locale;

/** Finds the keychain of the system. */
public final class Keychains {

  private Keychains() {}

  /** This system's keychain; nothing is loaded or opened before its first use. */
  public static Keychain forThisSystem() {
    return of(System.getProperty("os.name"));
  }

  /** The keychain of a system by the name that Java gives it; other Unixes may have libsecret. */
  static Keychain of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new WindowsKeychain(WindowsCredentials::new);
    }
    return name.startsWith("mac") ? new MacKeychain(SecItems::new) : new LibSecret();
  }
}
