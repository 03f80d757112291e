package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the backends share when they call their system. */
@SuppressWarnings("restricted") // The reason for this package.
final class Native {

  private Native() {}

  /** A call through a method handle, which declares anything and throws nothing checked. */
  interface Downcall<T> {
    T run() throws Throwable;
  }

  /** A call that returns nothing. */
  interface Action {
    void run() throws Throwable;
  }

  /** Makes a downcall; a checked exception of one would be a bug. */
  static <T> T call(Downcall<T> downcall) {
    try {
      return downcall.run();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Makes a downcall that returns nothing. */
  static void act(Action action) {
    MemorySegment _ =
        call(() -> {
          action.run();
          return MemorySegment.NULL;
        });
  }

  /** Whether a pointer points nowhere. */
  static boolean isNull(MemorySegment pointer) {
    return pointer.address() == 0;
  }

  /** The text at a pointer, up to its zero byte. */
  static String text(MemorySegment pointer) {
    return pointer.reinterpret(Long.MAX_VALUE).getString(0);
  }

  /** A copy of the bytes at a pointer. */
  static byte[] bytes(MemorySegment pointer, long length) {
    return length == 0 ? new byte[0] : pointer.reinterpret(length).toArray(JAVA_BYTE);
  }

  /** Bytes in native memory, with a zero byte behind them; the caller wipes them. */
  static MemorySegment copied(Arena arena, byte[] bytes) {
    MemorySegment copy = arena.allocate(bytes.length + 1L);
    MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
    return copy;
  }

  /** The text of a secret, whose bytes are wiped. */
  static String secret(byte[] bytes) {
    String secret = new String(bytes, StandardCharsets.UTF_8);
    Arrays.fill(bytes, (byte) 0);
    return secret;
  }
}
