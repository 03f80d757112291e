package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Map;

/** The few functions of GLib, GObject and GIO that libsecret's callers need. */
@SuppressWarnings("restricted") // The reason for this package.
final class GLib {

  private static final int SESSION_BUS = 2;
  private static final long LIST_NODE_SIZE = 24;
  private static final long ERROR_SIZE = 16;

  private final MemorySegment textHash;
  private final MemorySegment textEqual;
  private final MethodHandle tableNew;
  private final MethodHandle tableInsert;
  private final MethodHandle tableLookup;
  private final MethodHandle tableRelease;
  private final MethodHandle listAppend;
  private final MethodHandle listFree;
  private final MethodHandle errorFree;
  private final MethodHandle quarkText;
  private final MethodHandle objectRelease;
  private final MethodHandle cancellableNew;
  private final MethodHandle cancellableCancel;
  private final MethodHandle busGet;
  private final MethodHandle busExitOnClose;

  GLib() {
    NativeLibrary glib = new NativeLibrary("libglib-2.0.so.0");
    NativeLibrary gobject = new NativeLibrary("libgobject-2.0.so.0");
    NativeLibrary gio = new NativeLibrary("libgio-2.0.so.0");
    textHash = glib.symbol("g_str_hash");
    textEqual = glib.symbol("g_str_equal");
    tableNew = glib.pointer("g_hash_table_new", ADDRESS, ADDRESS);
    tableInsert = glib.integer("g_hash_table_insert", ADDRESS, ADDRESS, ADDRESS);
    tableLookup = glib.pointer("g_hash_table_lookup", ADDRESS, ADDRESS);
    tableRelease = glib.action("g_hash_table_unref", ADDRESS);
    listAppend = glib.pointer("g_list_append", ADDRESS, ADDRESS);
    listFree = glib.action("g_list_free", ADDRESS);
    errorFree = glib.action("g_error_free", ADDRESS);
    quarkText = glib.pointer("g_quark_to_string", JAVA_INT);
    objectRelease = gobject.action("g_object_unref", ADDRESS);
    cancellableNew = gio.pointer("g_cancellable_new");
    cancellableCancel = gio.action("g_cancellable_cancel", ADDRESS);
    busGet = gio.pointer("g_bus_get_sync", JAVA_INT, ADDRESS, ADDRESS);
    busExitOnClose = gio.action("g_dbus_connection_set_exit_on_close", ADDRESS, JAVA_INT);
  }

  /** A table of texts, which live as long as the arena; the caller releases the table. */
  MemorySegment table(Arena arena, Map<String, String> texts) {
    MemorySegment table =
        Native.call(() -> (MemorySegment) tableNew.invokeExact(textHash, textEqual));
    texts.forEach(
        (key, value) -> insert(table, arena.allocateFrom(key), arena.allocateFrom(value)));
    return table;
  }

  /** Adds to a table. */
  void insert(MemorySegment table, MemorySegment key, MemorySegment value) {
    int _ = Native.call(() -> (int) tableInsert.invokeExact(table, key, value));
  }

  /** A text of a table, or nowhere. */
  MemorySegment lookup(MemorySegment table, MemorySegment key) {
    return Native.call(() -> (MemorySegment) tableLookup.invokeExact(table, key));
  }

  void releaseTable(MemorySegment table) {
    Native.act(() -> {
      tableRelease.invokeExact(table);
    });
  }

  /** A list of one. */
  MemorySegment list(MemorySegment only) {
    return Native.call(() -> (MemorySegment) listAppend.invokeExact(MemorySegment.NULL, only));
  }

  /** What a node of a list holds. */
  static MemorySegment item(MemorySegment node) {
    return node.reinterpret(LIST_NODE_SIZE).get(ADDRESS, 0);
  }

  /** The node after a node, or nowhere. */
  static MemorySegment next(MemorySegment node) {
    return node.reinterpret(LIST_NODE_SIZE).get(ADDRESS, ADDRESS.byteSize());
  }

  void freeList(MemorySegment list) {
    Native.act(() -> {
      listFree.invokeExact(list);
    });
  }

  void release(MemorySegment object) {
    Native.act(() -> {
      objectRelease.invokeExact(object);
    });
  }

  MemorySegment newCancellable() {
    return Native.call(() -> (MemorySegment) cancellableNew.invokeExact());
  }

  void cancel(MemorySegment cancellable) {
    Native.act(() -> {
      cancellableCancel.invokeExact(cancellable);
    });
  }

  /** The session bus, shared by the process; the caller releases it. */
  MemorySegment sessionBus(MemorySegment cancellable, MemorySegment error) {
    return Native.call(() -> (MemorySegment) busGet.invokeExact(SESSION_BUS, cancellable, error));
  }

  /** Keeps GLib from ending the process when the session bus goes away. */
  void outlive(MemorySegment bus) {
    Native.act(() -> {
      busExitOnClose.invokeExact(bus, 0);
    });
  }

  /** What went wrong, as {@code domain/code} in an error's terms; frees the error. */
  GLibError takeError(MemorySegment pointer) {
    MemorySegment error = pointer.reinterpret(ERROR_SIZE);
    int domain = error.get(JAVA_INT, 0);
    int code = error.get(JAVA_INT, JAVA_INT.byteSize());
    MemorySegment name = Native.call(() -> (MemorySegment) quarkText.invokeExact(domain));
    Native.act(() -> {
      errorFree.invokeExact(error);
    });
    return new GLibError(Native.text(name), code);
  }
}
