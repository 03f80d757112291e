package triggerconsole.profile.keychain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** A keychain in memory whose troubles a test chooses. */
public final class MapKeychain implements Keychain {

  private final Map<EntryId, String> entries = new ConcurrentHashMap<>();
  private volatile Optional<Kind> trouble = Optional.empty();
  private volatile Optional<Kind> troubleAtDelete = Optional.empty();
  private volatile Optional<Kind> troubleAtUnlock = Optional.empty();
  private volatile boolean broken;
  private volatile int reads;

  /** From now on every call fails so. */
  public void fail(Kind kind) {
    trouble = Optional.of(kind);
  }

  /** From now on deleting fails so. */
  public void failAtDelete(Kind kind) {
    troubleAtDelete = Optional.of(kind);
  }

  /** From now on the person's answer to the prompt is this trouble. */
  public void failAtUnlock(Kind kind) {
    troubleAtUnlock = Optional.of(kind);
  }

  /** From now on reading an entry meets a bug. */
  public void breakDown() {
    broken = true;
  }

  /** From now on every call works. */
  public void mend() {
    trouble = Optional.empty();
    troubleAtDelete = Optional.empty();
    troubleAtUnlock = Optional.empty();
  }

  /** Everything that is stored. */
  public Map<EntryId, String> entries() {
    return Map.copyOf(entries);
  }

  /** How often an entry was read. */
  public int reads() {
    return reads;
  }

  @Override
  public Optional<Kind> probe() {
    return trouble;
  }

  @Override
  public void unlock() throws KeychainException {
    throwIf(troubleAtUnlock);
    if (trouble.equals(Optional.of(Kind.LOCKED))) {
      trouble = Optional.empty();
    }
    throwIf(trouble);
  }

  @Override
  public void put(EntryId id, String secret) throws KeychainException {
    throwIf(trouble);
    entries.put(id, secret);
  }

  @Override
  public synchronized Optional<String> get(EntryId id) throws KeychainException {
    throwIf(trouble);
    if (broken) {
      throw new IllegalStateException("a keychain with a bug");
    }
    reads++;
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public boolean delete(EntryId id) throws KeychainException {
    throwIf(trouble);
    throwIf(troubleAtDelete);
    return entries.remove(id) != null;
  }

  @Override
  public List<EntryId> list(String store) throws KeychainException {
    throwIf(trouble);
    return entries.keySet().stream().filter(id -> id.store().equals(store)).toList();
  }

  private static void throwIf(Optional<Kind> kind) throws KeychainException {
    if (kind.isPresent()) {
      throw new KeychainException(kind.get(), "test");
    }
  }
}
