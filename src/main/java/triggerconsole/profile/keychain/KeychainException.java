package triggerconsole.profile.keychain;

import java.util.Objects;

/** Why the keychain did not do what it was asked. The message never holds a secret. */
public final class KeychainException extends Exception {

  private final Kind kind;

  /** The troubles that a person has to be told apart. */
  public enum Kind {
    /** The system's keychain library is not installed, or may not be called. */
    NO_LIBRARY,
    /** No session bus: a bare terminal or a service. */
    NO_BUS,
    /** A session bus without a keychain on it. */
    NO_SERVICE,
    /** A keychain without a default keyring. */
    NO_DEFAULT,
    /** A network or service logon, where the system stores nothing. */
    NO_LOGON_SESSION,
    /** Closed until its owner gives the password. */
    LOCKED,
    /** Started anew while in use, and closed since. */
    RESTARTED,
    /** The question for the password was dismissed, or could not be shown. */
    CANCELLED,
    /** The system refused. */
    DENIED,
    /** No answer in time; the call is over. */
    TIMEOUT,
    /** No answer in time, and the call cannot be called off: nothing works until it comes back. */
    WEDGED,
    /** The caller's thread was interrupted; its flag is set again. */
    INTERRUPTED,
    /** More than the keychain holds. */
    TOO_LARGE,
    /** The stored secret is incomplete or changed. */
    CORRUPT,
    /** Anything else; the native code tells. */
    FAILED;

    /** Whether there is no keychain at all, so that a token can only be kept for this run. */
    public boolean absent() {
      return switch (this) {
        case NO_LIBRARY, NO_BUS, NO_SERVICE, NO_DEFAULT, NO_LOGON_SESSION -> true;
        default -> false;
      };
    }
  }

  /** Trouble with the code that the system gave, such as {@code win32/1312}. */
  public KeychainException(Kind kind, String code) {
    super(kind + " [" + code + "]");
    this.kind = Objects.requireNonNull(kind);
  }

  /** The same trouble, as it reached another thread. */
  KeychainException(KeychainException cause) {
    super(cause.getMessage(), cause);
    this.kind = cause.kind;
  }

  /** Which trouble it is. */
  public Kind kind() {
    return kind;
  }
}
