package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;

/**
 * The functions of libsecret as they are declared there. Those that can fail take a cancellable,
 * which may be nowhere, and a place for an error.
 */
final class LibSecretLibrary {

  /** The attributes of an entry (contract, section 6). */
  static final List<String> ATTRIBUTES = List.of("application", "service", "account", "store");

  private static final String SCHEMA = "triggerconsole.ApiToken";

  /** Entries are found by their attributes alone, so that another schema name can follow. */
  private static final int DONT_MATCH_NAME = 1 << 1;

  /** All that match; without the flag that unlocks, which would open a prompt. */
  private static final int SEARCH_ALL = 1 << 1;

  private final GLib glib = new GLib();
  private final MethodHandle service;
  private final MethodHandle disconnect;
  private final MethodHandle collection;
  private final MethodHandle collectionLocked;
  private final MethodHandle unlock;
  private final MethodHandle store;
  private final MethodHandle search;
  private final MethodHandle attributes;
  private final MethodHandle retrieve;
  private final MethodHandle itemLocked;
  private final MethodHandle itemDelete;
  private final MethodHandle valueBytes;
  private final MethodHandle valueRelease;
  private final MemorySegment schema;

  LibSecretLibrary() {
    NativeLibrary lib = new NativeLibrary("libsecret-1.so.0");
    service = lib.pointer("secret_service_get_sync", JAVA_INT, ADDRESS, ADDRESS);
    disconnect = lib.action("secret_service_disconnect");
    collection =
        lib.pointer(
            "secret_collection_for_alias_sync", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    collectionLocked = lib.integer("secret_collection_get_locked", ADDRESS);
    unlock = lib.integer("secret_service_unlock_sync", ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
    store =
        lib.integer(
            "secret_password_storev_sync",
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS,
            ADDRESS);
    search =
        lib.pointer("secret_password_searchv_sync", ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    attributes = lib.pointer("secret_retrievable_get_attributes", ADDRESS);
    retrieve = lib.pointer("secret_retrievable_retrieve_secret_sync", ADDRESS, ADDRESS, ADDRESS);
    itemLocked = lib.integer("secret_item_get_locked", ADDRESS);
    itemDelete = lib.integer("secret_item_delete_sync", ADDRESS, ADDRESS, ADDRESS);
    valueBytes = lib.pointer("secret_value_get", ADDRESS, ADDRESS);
    valueRelease = lib.action("secret_value_unref", ADDRESS);
    schema = newSchema(lib.pointer("secret_schema_newv", ADDRESS, JAVA_INT, ADDRESS));
  }

  private MemorySegment newSchema(MethodHandle newSchema) {
    Arena forGood = Arena.global();
    MemorySegment types = glib.table(forGood, Map.of());
    for (String attribute : ATTRIBUTES) {
      glib.insert(types, forGood.allocateFrom(attribute), MemorySegment.NULL); // 0: a text.
    }
    MemorySegment name = forGood.allocateFrom(SCHEMA);
    MemorySegment made =
        Native.call(() -> (MemorySegment) newSchema.invokeExact(name, DONT_MATCH_NAME, types));
    glib.releaseTable(types);
    return made;
  }

  GLib glib() {
    return glib;
  }

  MemorySegment service(MemorySegment cancel, MemorySegment error) {
    return Native.call(() -> (MemorySegment) service.invokeExact(0, cancel, error));
  }

  /** Forgets the connection to a keychain that may have been started anew since. */
  void disconnect() {
    Native.act(() -> {
      disconnect.invokeExact();
    });
  }

  MemorySegment collection(
      MemorySegment service, MemorySegment alias, MemorySegment cancel, MemorySegment error) {
    return Native.call(
        () -> (MemorySegment) collection.invokeExact(service, alias, 0, cancel, error));
  }

  boolean collectionLocked(MemorySegment collection) {
    return Native.call(() -> (int) collectionLocked.invokeExact(collection)) != 0;
  }

  /** How many were unlocked. There is no cancellable: see {@link LibSecret#unlock()}. */
  int unlock(MemorySegment service, MemorySegment collections, MemorySegment error) {
    return Native.call(() ->
        (int)
            unlock.invokeExact(
                service, collections, MemorySegment.NULL, MemorySegment.NULL, error));
  }

  void store(MemorySegment attributes, Entry entry, MemorySegment cancel, MemorySegment error) {
    int _ =
        Native.call(() ->
            (int)
                store.invokeExact(
                    schema,
                    attributes,
                    entry.collection(),
                    entry.label(),
                    entry.secret(),
                    cancel,
                    error));
  }

  /** What goes into a keyring, as C texts. */
  record Entry(MemorySegment collection, MemorySegment label, MemorySegment secret) {}

  /** A list of items. */
  MemorySegment search(MemorySegment attributes, MemorySegment cancel, MemorySegment error) {
    return Native.call(
        () -> (MemorySegment) search.invokeExact(schema, attributes, SEARCH_ALL, cancel, error));
  }

  MemorySegment attributes(MemorySegment item) {
    return Native.call(() -> (MemorySegment) attributes.invokeExact(item));
  }

  boolean itemLocked(MemorySegment item) {
    return Native.call(() -> (int) itemLocked.invokeExact(item)) != 0;
  }

  MemorySegment retrieve(MemorySegment item, MemorySegment cancel, MemorySegment error) {
    return Native.call(() -> (MemorySegment) retrieve.invokeExact(item, cancel, error));
  }

  void delete(MemorySegment item, MemorySegment cancel, MemorySegment error) {
    int _ = Native.call(() -> (int) itemDelete.invokeExact(item, cancel, error));
  }

  /** The secret of a value, which is then released and wiped. */
  String take(Arena arena, MemorySegment value) {
    MemorySegment length = arena.allocate(JAVA_LONG);
    MemorySegment bytes = Native.call(() -> (MemorySegment) valueBytes.invokeExact(value, length));
    String secret = Native.secret(Native.bytes(bytes, length.get(JAVA_LONG, 0)));
    Native.act(() -> {
      valueRelease.invokeExact(value);
    });
    return secret;
  }
}
