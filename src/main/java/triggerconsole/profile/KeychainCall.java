package triggerconsole.profile;

import triggerconsole.profile.keychain.KeychainException;

/** Work that needs the keychain. */
interface KeychainCall<T> {
  T run() throws KeychainException;
}
