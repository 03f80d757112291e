package triggerconsole.profile.keychain;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Bytes;

/** The Windows calls themselves, one each, so that everything above them is tested anywhere. */
interface RawCredentials {

  /**
   * One generic credential.
   *
   * @param target its name, which tells it from others whatever the letter case
   * @param blob at most 2560 bytes
   */
  record Credential(String target, String user, String comment, Bytes blob) {}

  /** The name of a credential and whose it is. */
  record Target(String target, String user) {}

  void write(Credential credential) throws Win32Exception;

  Optional<byte[]> read(String target) throws Win32Exception;

  boolean delete(String target) throws Win32Exception;

  /** The credentials whose target starts so. */
  List<Target> targets(String prefix) throws Win32Exception;
}
