package triggerconsole.profile.keychain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.RawItems.ItemKey;

/**
 * The login keychain of macOS, which asks the person by itself when it wants to. Not proven on a
 * real macOS.
 */
public final class MacKeychain implements Keychain {

  /** What Keychain Access shows as the item's kind, and what its service starts with. */
  static final String KIND = "Trigger Console API token";

  private static final int DONE = 0;
  private static final int NOT_FOUND = -25300;
  private static final int DUPLICATE = -25299;

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final Duration PROMPT_PATIENCE = Duration.ofMinutes(2);

  private final KeychainThread thread = new KeychainThread(LIMIT, Duration.ZERO);
  private final NativeLibrary.Loader<RawItems> library;
  private Optional<RawItems> items = Optional.empty(); // On the keychain's thread only.

  /** With what makes the macOS calls, loaded when it is first needed. */
  MacKeychain(NativeLibrary.Loader<RawItems> library) {
    this.library = library;
  }

  private interface Work<T> {
    T run(RawItems items) throws KeychainException;
  }

  @Override
  public Optional<Kind> probe() {
    try {
      List<ItemKey> _ = ask(MacKeychain::keys);
      return Optional.empty();
    } catch (KeychainException e) {
      return Optional.of(e.kind());
    }
  }

  /** The next call asks for the password by itself. */
  @Override
  public void unlock() throws KeychainException {
    List<ItemKey> _ = ask(MacKeychain::keys);
  }

  @Override
  public void put(EntryId id, String secret) throws KeychainException {
    boolean _ = ask(items -> put(items, id, secret.getBytes(UTF_8)));
  }

  /** An update keeps who may read the item, and does not decrypt the old secret. */
  private static boolean put(RawItems items, EntryId id, byte[] secret) throws KeychainException {
    ItemKey key = key(id);
    int status = items.update(key, id.label(), secret);
    if (status == NOT_FOUND) {
      status = items.add(key, id.label(), KIND, secret);
    }
    if (status == DUPLICATE) { // Another program was faster.
      status = items.update(key, id.label(), secret);
    }
    Arrays.fill(secret, (byte) 0);
    return require(status);
  }

  @Override
  public Optional<String> get(EntryId id) throws KeychainException {
    return ask(items -> {
      RawItems.Read read = items.read(key(id));
      return read.status() != NOT_FOUND && require(read.status())
          ? Optional.of(Native.secret(read.secret().array()))
          : Optional.empty();
    });
  }

  @Override
  public boolean delete(EntryId id) throws KeychainException {
    return ask(items -> {
      int status = items.delete(key(id));
      return status != NOT_FOUND && require(status);
    });
  }

  @Override
  public List<EntryId> list(String store) throws KeychainException {
    return ask(MacKeychain::keys).stream().flatMap(key -> id(key, store).stream()).toList();
  }

  private static ItemKey key(EntryId id) {
    return new ItemKey(KIND + " " + id.service() + " " + id.store(), id.account());
  }

  private static Optional<EntryId> id(ItemKey key, String store) {
    List<String> parts = List.of(key.service().split(" "));
    return EntryId.of(parts.get(Math.max(0, parts.size() - 2)), key.account(), store)
        .filter(id -> key(id).equals(key));
  }

  private static List<ItemKey> keys(RawItems items) throws KeychainException {
    RawItems.Found found = items.list(KIND);
    return found.status() != NOT_FOUND && require(found.status()) ? found.keys() : List.of();
  }

  private <T> T ask(Work<T> work) throws KeychainException {
    return thread.callWithPrompt(
        PROMPT_PATIENCE,
        () -> {
          if (items.isEmpty()) {
            items = Optional.of(NativeLibrary.load(library));
          }
          return work.run(items.get());
        });
  }

  private static boolean require(int status) throws KeychainException {
    if (status != DONE) {
      throw new KeychainException(kind(status), "OSStatus/" + status);
    }
    return true;
  }

  private static Kind kind(int status) {
    return switch (status) {
      case -128 -> Kind.CANCELLED;
      case -25293 -> Kind.DENIED; // Wrong password, or not allowed for this program.
      case -25308 -> Kind.LOCKED; // Locked, and nobody can be asked: a remote shell.
      case -25307 -> Kind.NO_DEFAULT;
      case -25291, -25294, -34018 -> Kind.NO_SERVICE;
      default -> Kind.FAILED;
    };
  }
}
