package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import triggerconsole.profile.keychain.KeychainException.Kind;
import triggerconsole.profile.keychain.LibSecretLibrary.Entry;

/** One conversation with the Secret Service; closing it gives back all that it was lent. */
final class LibSecretCall implements AutoCloseable {

  private final LibSecretLibrary library;
  private final GLib glib;
  private final MemorySegment cancellable;
  private final Arena arena = Arena.ofConfined();
  private final List<Runnable> releases = new ArrayList<>();
  private final MemorySegment error;

  /** With a cancellable, or nowhere where the call must not be called off. */
  LibSecretCall(LibSecretLibrary library, MemorySegment cancellable) {
    this.library = library;
    this.glib = library.glib();
    this.cancellable = cancellable;
    this.error = arena.allocate(ADDRESS);
  }

  /**
   * Throws unless the default keyring exists and is open. A locked keyring answers every search
   * with nothing, so that only behind this does nothing found mean nothing there.
   */
  void requireOpen() throws KeychainException {
    if (library.collectionLocked(defaultCollection(service()))) {
      throw new KeychainException(Kind.LOCKED, "default keyring");
    }
  }

  /** Opens the default keyring, for which the system may ask the person. */
  void unlock() throws KeychainException {
    MemorySegment service = service();
    MemorySegment list = glib.list(defaultCollection(service));
    releases.add(() -> glib.freeList(list));
    int unlocked = library.unlock(service, list, error);
    check();
    if (unlocked == 0) {
      throw new KeychainException(Kind.CANCELLED, "prompt");
    }
  }

  void put(EntryId id, String secret) throws KeychainException {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    MemorySegment copy = Native.copied(arena, bytes);
    Arrays.fill(bytes, (byte) 0);
    Entry entry = new Entry(arena.allocateFrom("default"), arena.allocateFrom(id.label()), copy);
    library.store(table(attributes(id)), entry, cancellable, error);
    copy.fill((byte) 0);
    check();
  }

  Optional<String> get(EntryId id) throws KeychainException {
    for (MemorySegment item : search(attributes(id))) {
      MemorySegment value = library.retrieve(item, cancellable, error);
      check();
      if (!Native.isNull(value)) {
        return Optional.of(library.take(arena, value));
      }
    }
    return Optional.empty();
  }

  boolean delete(EntryId id) throws KeychainException {
    List<MemorySegment> items = search(attributes(id));
    for (MemorySegment item : items) {
      if (library.itemLocked(item)) {
        throw new KeychainException(Kind.LOCKED, "another keyring");
      }
      library.delete(item, cancellable, error);
      check();
    }
    return !items.isEmpty();
  }

  List<EntryId> list(String store) throws KeychainException {
    List<EntryId> ids = new ArrayList<>();
    for (MemorySegment item :
        search(Map.of("application", LibSecret.APPLICATION, "store", store))) {
      MemorySegment found = lent(library.attributes(item), glib::releaseTable);
      EntryId.of(attribute(found, "service"), attribute(found, "account"), store)
          .ifPresent(ids::add);
    }
    return ids;
  }

  @Override
  public void close() {
    releases.reversed().forEach(Runnable::run);
    arena.close();
  }

  private MemorySegment service() throws KeychainException {
    MemorySegment bus = lent(glib.sessionBus(cancellable, error), glib::release);
    if (!Native.isNull(error.get(ADDRESS, 0))) {
      throw glib.takeError(error.get(ADDRESS, 0)).troubleWithBus();
    }
    glib.outlive(bus);
    MemorySegment service = lent(library.service(cancellable, error), glib::release);
    check();
    return service;
  }

  private MemorySegment defaultCollection(MemorySegment service) throws KeychainException {
    MemorySegment alias = arena.allocateFrom("default");
    MemorySegment collection =
        lent(library.collection(service, alias, cancellable, error), glib::release);
    check();
    if (Native.isNull(collection)) {
      throw new KeychainException(Kind.NO_DEFAULT, "default alias");
    }
    return collection;
  }

  private List<MemorySegment> search(Map<String, String> attributes) throws KeychainException {
    MemorySegment found = library.search(table(attributes), cancellable, error);
    List<MemorySegment> items = new ArrayList<>();
    for (MemorySegment node = found; !Native.isNull(node); node = GLib.next(node)) {
      items.add(lent(GLib.item(node), glib::release));
    }
    glib.freeList(found);
    check();
    return items;
  }

  private MemorySegment table(Map<String, String> texts) {
    return lent(glib.table(arena, texts), glib::releaseTable);
  }

  private String attribute(MemorySegment table, String name) {
    MemorySegment value = glib.lookup(table, arena.allocateFrom(name));
    return Native.isNull(value) ? "" : Native.text(value);
  }

  private static Map<String, String> attributes(EntryId id) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("application", LibSecret.APPLICATION);
    attributes.put("service", id.service());
    attributes.put("account", id.account());
    attributes.put("store", id.store());
    return attributes;
  }

  private MemorySegment lent(MemorySegment pointer, Consumer<MemorySegment> release) {
    if (!Native.isNull(pointer)) {
      releases.add(() -> release.accept(pointer));
    }
    return pointer;
  }

  private void check() throws KeychainException {
    MemorySegment raised = error.get(ADDRESS, 0);
    if (!Native.isNull(raised)) {
      error.set(ADDRESS, 0, MemorySegment.NULL);
      throw glib.takeError(raised).trouble();
    }
  }
}
