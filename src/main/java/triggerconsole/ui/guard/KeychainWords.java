package triggerconsole.ui.guard;

import java.util.Locale;
import triggerconsole.base.Messages;

/**
 * What this system's keychain is called, and the program in which a person finds its entries.
 *
 * @param name such as "Windows Credential Manager"
 * @param program such as "Passwords and Keys (Seahorse)"
 */
public record KeychainWords(String name, String program) {

  /** The words of this system. */
  public static KeychainWords ofThisSystem() {
    return of(System.getProperty("os.name", ""));
  }

  /** The words of a system by the name that Java gives it. */
  static KeychainWords of(String system) {
    String lower = system.toLowerCase(Locale.ROOT);
    String key =
        lower.startsWith("windows") ? "windows" : lower.startsWith("mac") ? "mac" : "linux";
    return new KeychainWords(
        Messages.of("guard.keychain." + key), Messages.of("guard.keychain." + key + ".program"));
  }
}
