/**
 * The systems' own keychains, called through {@code java.lang.foreign}: libsecret on Linux, the
 * Credential Manager on Windows, the login keychain on macOS.
 *
 * <p>Linux is proven against gnome-keyring in the tests. Windows and macOS are compiled and tested
 * against a fake raw layer; they are not proven on the real systems.
 */
package triggerconsole.profile.keychain;
