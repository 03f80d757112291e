package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import triggerconsole.base.Bytes;

/** The generic passwords of macOS' Security framework. Not proven on a real macOS. */
final class SecItems implements RawItems {

  private final CoreFoundation foundation = new CoreFoundation();
  private final NativeLibrary library =
      new NativeLibrary("/System/Library/Frameworks/Security.framework/Security");
  private final MethodHandle add = library.integer("SecItemAdd", ADDRESS, ADDRESS);
  private final MethodHandle update = library.integer("SecItemUpdate", ADDRESS, ADDRESS);
  private final MethodHandle copy = library.integer("SecItemCopyMatching", ADDRESS, ADDRESS);
  private final MethodHandle delete = library.integer("SecItemDelete", ADDRESS);

  @Override
  public int add(ItemKey key, String label, String kind, byte[] secret) {
    try (Query query = new Query().ofKey(key)) {
      MemorySegment item =
          query
              .with("kSecAttrLabel", label)
              .with("kSecAttrDescription", kind)
              .with("kSecValueData", query.data(secret))
              .dictionary();
      return Native.call(() -> (int) add.invokeExact(item, MemorySegment.NULL));
    }
  }

  @Override
  public int update(ItemKey key, String label, byte[] secret) {
    try (Query query = new Query().ofKey(key);
        Query change = new Query()) {
      MemorySegment which = query.dictionary();
      MemorySegment what =
          change
              .with("kSecAttrLabel", label)
              .with("kSecValueData", change.data(secret))
              .dictionary();
      return Native.call(() -> (int) update.invokeExact(which, what));
    }
  }

  @Override
  public Read read(ItemKey key) {
    try (Query query = new Query().ofKey(key)) {
      MemorySegment which =
          query
              .with("kSecReturnData", foundation.yes())
              .with("kSecMatchLimit", constant("kSecMatchLimitOne"))
              .dictionary();
      MemorySegment place = query.arena.allocate(ADDRESS);
      int status = Native.call(() -> (int) copy.invokeExact(which, place));
      return new Read(
          status,
          status == 0 ? Bytes.of(foundation.bytes(query.own(place.get(ADDRESS, 0)))) : Bytes.NONE);
    }
  }

  @Override
  public int delete(ItemKey key) {
    try (Query query = new Query().ofKey(key)) {
      MemorySegment which = query.dictionary();
      return Native.call(() -> (int) delete.invokeExact(which));
    }
  }

  @Override
  public Found list(String kind) {
    try (Query query = new Query()) {
      MemorySegment which =
          query
              .with("kSecClass", constant("kSecClassGenericPassword"))
              .with("kSecAttrDescription", kind)
              .with("kSecReturnAttributes", foundation.yes())
              .with("kSecMatchLimit", constant("kSecMatchLimitAll"))
              .dictionary();
      MemorySegment place = query.arena.allocate(ADDRESS);
      int status = Native.call(() -> (int) copy.invokeExact(which, place));
      List<ItemKey> keys = new ArrayList<>();
      if (status == 0) {
        MemorySegment items = query.own(place.get(ADDRESS, 0));
        for (long i = 0; i < foundation.count(items); i++) {
          MemorySegment item = foundation.get(items, i);
          keys.add(
              new ItemKey(
                  query.text(item, "kSecAttrService"), query.text(item, "kSecAttrAccount")));
        }
      }
      return new Found(status, keys);
    }
  }

  private MemorySegment constant(String name) {
    return CoreFoundation.constant(library, name);
  }

  /** A dictionary in the making, and what has to be released when the call is over. */
  private final class Query implements AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final List<MemorySegment> pairs = new ArrayList<>();
    private final List<MemorySegment> owned = new ArrayList<>();

    Query ofKey(ItemKey key) {
      return with("kSecClass", constant("kSecClassGenericPassword"))
          .with("kSecAttrService", key.service())
          .with("kSecAttrAccount", key.account());
    }

    Query with(String name, MemorySegment value) {
      pairs.add(constant(name));
      pairs.add(value);
      return this;
    }

    Query with(String name, String value) {
      return with(name, own(foundation.string(arena, value)));
    }

    MemorySegment data(byte[] bytes) {
      return own(foundation.data(arena, bytes));
    }

    MemorySegment dictionary() {
      return own(foundation.dictionary(arena, pairs.toArray(MemorySegment[]::new)));
    }

    String text(MemorySegment dictionary, String name) {
      MemorySegment text = foundation.get(dictionary, constant(name));
      return Native.isNull(text) ? "" : foundation.text(arena, text);
    }

    MemorySegment own(MemorySegment object) {
      owned.add(object);
      return object;
    }

    @Override
    public void close() {
      owned.reversed().stream()
          .filter(object -> !Native.isNull(object))
          .forEach(foundation::release);
      arena.close();
    }
  }
}
