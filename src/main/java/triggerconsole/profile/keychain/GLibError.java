package triggerconsole.profile.keychain;

import triggerconsole.profile.keychain.KeychainException.Kind;

/** An error of GLib, GIO or libsecret. */
record GLibError(String domain, int code) {

  /** The trouble that it stands for, in terms of a keychain. */
  KeychainException trouble() {
    return new KeychainException(kind(), domain + "/" + code);
  }

  /** The trouble while connecting to the session bus, which may fail in many ways. */
  KeychainException troubleWithBus() {
    Kind kind = kind();
    return new KeychainException(
        kind == Kind.FAILED ? Kind.NO_BUS : kind, "bus " + domain + "/" + code);
  }

  private Kind kind() {
    return switch (domain) {
      case "secret-error" -> code == 2 ? Kind.LOCKED : Kind.FAILED;
      case "g-dbus-error-quark" -> bus();
      case "g-io-error-quark" ->
          switch (code) {
            case 14 -> Kind.DENIED;
            case 18, 44 -> Kind.NO_BUS; // Closed while in use.
            case 19, 24 -> Kind.TIMEOUT; // Called off by us; timed out.
            default -> Kind.FAILED;
          };
      case "g-exec-error-quark", "g-spawn-error-quark", "g-spawn-exit-error-quark" -> Kind.NO_BUS;
      default -> Kind.FAILED;
    };
  }

  private Kind bus() {
    return switch (code) {
      case 2, 3, 4 -> Kind.NO_SERVICE; // No such name; its owner ended during the call.
      case 9 -> Kind.DENIED;
      case 11, 15 -> Kind.NO_BUS;
      case 12, 20 -> Kind.TIMEOUT;
      case 16, 19, 41 -> Kind.NO_DEFAULT; // The default keyring's object does not exist.
      default -> Kind.FAILED;
    };
  }
}
