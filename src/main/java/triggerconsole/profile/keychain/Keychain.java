package triggerconsole.profile.keychain;

import java.util.List;
import java.util.Optional;

/**
 * The operating system's safe place for secrets. Every call blocks for seconds at worst, but for
 * {@link #unlock()}, and only that one asks the person for a password on Linux. An interrupt ends
 * the wait, not the call.
 */
public interface Keychain {

  /** The most that an entry can hold, in bytes of UTF-8. */
  int MAX_SECRET_BYTES = 65_536;

  /** What stands in the way, or nothing when entries can be read; never asks for a password. */
  Optional<KeychainException.Kind> probe();

  /** Lets the system ask for the password when the keychain is locked; only on a person's wish. */
  void unlock() throws KeychainException;

  /** Stores a secret, over an earlier one. */
  void put(EntryId id, String secret) throws KeychainException;

  /** The secret; nothing only where the keychain is open and has no such entry. */
  Optional<String> get(EntryId id) throws KeychainException;

  /** Removes an entry and says whether there was one. */
  boolean delete(EntryId id) throws KeychainException;

  /** The entries of one data folder, in no particular order. */
  List<EntryId> list(String store) throws KeychainException;
}
