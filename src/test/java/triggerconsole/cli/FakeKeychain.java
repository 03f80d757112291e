package triggerconsole.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import triggerconsole.profile.keychain.EntryId;
import triggerconsole.profile.keychain.Keychain;
import triggerconsole.profile.keychain.KeychainException;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** A keychain in memory, which can be absent and counts how often it was opened. */
final class FakeKeychain implements Keychain {

  private final Map<EntryId, String> entries = new ConcurrentHashMap<>();
  private Optional<Kind> trouble = Optional.empty();
  private Optional<RuntimeException> bug = Optional.empty();
  private int calls;

  void fail(Kind kind) {
    trouble = Optional.of(kind);
  }

  void breakDown(RuntimeException fault) {
    bug = Optional.of(fault);
  }

  int calls() {
    return calls;
  }

  Map<EntryId, String> entries() {
    return entries;
  }

  @Override
  public Optional<Kind> probe() {
    calls++;
    return trouble;
  }

  @Override
  public void unlock() throws KeychainException {
    open();
  }

  @Override
  public void put(EntryId id, String secret) throws KeychainException {
    open();
    entries.put(id, secret);
  }

  @Override
  public Optional<String> get(EntryId id) throws KeychainException {
    open();
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public boolean delete(EntryId id) throws KeychainException {
    open();
    return entries.remove(id) != null;
  }

  @Override
  public List<EntryId> list(String store) throws KeychainException {
    open();
    return entries.keySet().stream().filter(id -> id.store().equals(store)).toList();
  }

  private void open() throws KeychainException {
    calls++;
    if (bug.isPresent()) {
      throw bug.get();
    }
    if (trouble.isPresent()) {
      throw new KeychainException(trouble.get(), "fake");
    }
  }
}
