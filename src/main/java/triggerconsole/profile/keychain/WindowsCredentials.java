package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The generic credentials of Windows' Advapi32. Not proven on a real Windows. */
@SuppressWarnings("restricted") // The reason for this package.
final class WindowsCredentials implements RawCredentials {

  private static final int GENERIC = 1;

  /** Kept on this machine: tokens do not roam. */
  private static final int PERSIST_LOCAL_MACHINE = 2;

  private static final int NOT_FOUND = 1168;

  /** CREDENTIALW, as 64-bit Windows lays it out. */
  private static final StructLayout CREDENTIAL =
      MemoryLayout.structLayout(
          JAVA_INT.withName("Flags"),
          JAVA_INT.withName("Type"),
          ADDRESS.withName("TargetName"),
          ADDRESS.withName("Comment"),
          MemoryLayout.structLayout(JAVA_INT, JAVA_INT).withName("LastWritten"),
          JAVA_INT.withName("CredentialBlobSize"),
          MemoryLayout.paddingLayout(4),
          ADDRESS.withName("CredentialBlob"),
          JAVA_INT.withName("Persist"),
          JAVA_INT.withName("AttributeCount"),
          ADDRESS.withName("Attributes"),
          ADDRESS.withName("TargetAlias"),
          ADDRESS.withName("UserName"));

  private static final StructLayout STATE = Linker.Option.captureStateLayout();

  private final MethodHandle write;
  private final MethodHandle read;
  private final MethodHandle delete;
  private final MethodHandle enumerate;
  private final MethodHandle free;

  WindowsCredentials() {
    NativeLibrary library = new NativeLibrary("Advapi32");
    write = function(library, "CredWriteW", ADDRESS, JAVA_INT);
    read = function(library, "CredReadW", ADDRESS, JAVA_INT, JAVA_INT, ADDRESS);
    delete = function(library, "CredDeleteW", ADDRESS, JAVA_INT, JAVA_INT);
    enumerate = function(library, "CredEnumerateW", ADDRESS, JAVA_INT, ADDRESS, ADDRESS);
    free = library.action("CredFree", ADDRESS);
  }

  @Override
  public void write(Credential credential) throws Win32Exception {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment blob = Native.copied(arena, credential.blob().array());
      MemorySegment struct = arena.allocate(CREDENTIAL);
      struct.set(JAVA_INT, offset("Type"), GENERIC);
      struct.set(ADDRESS, offset("TargetName"), wide(arena, credential.target()));
      struct.set(ADDRESS, offset("Comment"), wide(arena, credential.comment()));
      struct.set(JAVA_INT, offset("CredentialBlobSize"), credential.blob().size());
      struct.set(ADDRESS, offset("CredentialBlob"), blob);
      struct.set(JAVA_INT, offset("Persist"), PERSIST_LOCAL_MACHINE);
      struct.set(ADDRESS, offset("UserName"), wide(arena, credential.user()));
      MemorySegment state = arena.allocate(STATE);
      int done = Native.call(() -> (int) write.invokeExact(state, struct, 0));
      blob.fill((byte) 0);
      if (done == 0) {
        throw new Win32Exception(lastError(state));
      }
    }
  }

  @Override
  public Optional<byte[]> read(String target) throws Win32Exception {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment place = arena.allocate(ADDRESS);
      MemorySegment name = wide(arena, target);
      int done = Native.call(() -> (int) read.invokeExact(state, name, GENERIC, 0, place));
      if (!found(done, state)) {
        return Optional.empty();
      }
      MemorySegment struct = place.get(ADDRESS, 0).reinterpret(CREDENTIAL.byteSize());
      int size = struct.get(JAVA_INT, offset("CredentialBlobSize"));
      MemorySegment blob = struct.get(ADDRESS, offset("CredentialBlob")).reinterpret(size);
      byte[] bytes = Native.bytes(blob, size);
      blob.fill((byte) 0);
      free(struct);
      return Optional.of(bytes);
    }
  }

  @Override
  public boolean delete(String target) throws Win32Exception {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment name = wide(arena, target);
      int done = Native.call(() -> (int) delete.invokeExact(state, name, GENERIC, 0));
      return found(done, state);
    }
  }

  @Override
  public List<Target> targets(String prefix) throws Win32Exception {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(STATE);
      MemorySegment count = arena.allocate(JAVA_INT);
      MemorySegment place = arena.allocate(ADDRESS);
      MemorySegment filter = wide(arena, prefix + "*");
      int done = Native.call(() -> (int) enumerate.invokeExact(state, filter, 0, count, place));
      if (!found(done, state)) {
        return List.of();
      }
      int size = count.get(JAVA_INT, 0);
      MemorySegment array = place.get(ADDRESS, 0).reinterpret(size * ADDRESS.byteSize());
      List<Target> targets = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        MemorySegment struct = array.getAtIndex(ADDRESS, i).reinterpret(CREDENTIAL.byteSize());
        targets.add(
            new Target(
                text(struct.get(ADDRESS, offset("TargetName"))),
                text(struct.get(ADDRESS, offset("UserName")))));
      }
      free(array);
      return targets;
    }
  }

  private static boolean found(int done, MemorySegment state) throws Win32Exception {
    if (done == 0 && lastError(state) != NOT_FOUND) {
      throw new Win32Exception(lastError(state));
    }
    return done != 0;
  }

  /** Read as part of the call: the JVM's own calls may change it right after. */
  private static int lastError(MemorySegment state) {
    return state.get(JAVA_INT, STATE.byteOffset(PathElement.groupElement("GetLastError")));
  }

  private void free(MemorySegment lent) {
    Native.act(() -> {
      free.invokeExact(lent);
    });
  }

  static long offset(String field) {
    return CREDENTIAL.byteOffset(PathElement.groupElement(field));
  }

  static long size() {
    return CREDENTIAL.byteSize();
  }

  private static MethodHandle function(
      NativeLibrary library, String name, MemoryLayout... arguments) {
    return library.handle(
        name,
        FunctionDescriptor.of(JAVA_INT, arguments),
        Linker.Option.captureCallState("GetLastError"));
  }

  private static MemorySegment wide(Arena arena, String text) {
    return arena.allocateFrom(text, StandardCharsets.UTF_16LE);
  }

  private static String text(MemorySegment wide) {
    return Native.isNull(wide)
        ? ""
        : wide.reinterpret(Long.MAX_VALUE).getString(0, StandardCharsets.UTF_16LE);
  }
}
