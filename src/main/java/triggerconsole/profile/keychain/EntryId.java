package triggerconsole.profile.keychain;

import java.util.Optional;

/**
 * What tells one token's entry in the keychain from all others. Changing how an entry is named
 * loses the entries that exist (contract, section 6).
 *
 * @param service the origin of the profile's URL, such as {@code https://app.certainly.io}
 * @param account the profile's name
 * @param store the random id of the data folder, so that two folders do not share tokens
 */
public record EntryId(String service, String account, String store) {

  /** What a label starts with; the part in parentheses follows. */
  static final String LABEL = "Trigger Console - API token ";

  public EntryId {
    if (!plain(service) || !plain(account) || !plain(store) || !service.contains("://")) {
      throw new IllegalArgumentException("no name for a keychain entry");
    }
  }

  /** An id as a keychain has it; nothing when it is none of ours. */
  static Optional<EntryId> of(String service, String account, String store) {
    return plain(service) && plain(account) && plain(store) && service.contains("://")
        ? Optional.of(new EntryId(service, account, store))
        : Optional.empty();
  }

  /** The name under which a person recognises the entry (contract, section 6). */
  public String label() {
    return LABEL + "(" + account + " @ " + host() + ")";
  }

  /** The host, with a port unless it is the scheme's own. */
  String host() {
    return service.substring(service.indexOf("://") + 3);
  }

  /** The scheme of the origin. */
  String scheme() {
    return service.substring(0, service.indexOf("://"));
  }

  private static boolean plain(String part) {
    return !part.isEmpty() && part.codePoints().noneMatch(Character::isISOControl);
  }
}
