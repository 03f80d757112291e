package triggerconsole.profile.keychain;

import java.util.List;
import triggerconsole.base.Bytes;

/** The macOS calls themselves, one each, so that everything above them is tested anywhere. */
interface RawItems {

  /** What tells one generic password from another. */
  record ItemKey(String service, String account) {}

  /** A status with the secret's bytes, of which there are none unless it is 0. */
  record Read(int status, Bytes secret) {}

  /** A status with what was found. */
  record Found(int status, List<ItemKey> keys) {}

  /** Adds an item of a kind. */
  int add(ItemKey key, String label, String kind, byte[] secret);

  /** Gives an existing item another label and secret. */
  int update(ItemKey key, String label, byte[] secret);

  Read read(ItemKey key);

  int delete(ItemKey key);

  /** The items of a kind, without their secrets. */
  Found list(String kind);
}
