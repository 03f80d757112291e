package triggerconsole.profile.keychain;

/** A code of {@code GetLastError}. */
final class Win32Exception extends Exception {

  private final int code;

  Win32Exception(int code) {
    super("win32/" + code);
    this.code = code;
  }

  int code() {
    return code;
  }
}
