package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/** The texts, bytes and collections of macOS' Core Foundation. Not proven on a real macOS. */
@SuppressWarnings("restricted") // The reason for this package.
final class CoreFoundation {

  private static final int UTF8 = 0x08000100;

  private final NativeLibrary library =
      new NativeLibrary("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation");
  private final MethodHandle stringNew;
  private final MethodHandle stringRead;
  private final MethodHandle stringLength;
  private final MethodHandle dataNew;
  private final MethodHandle dataLength;
  private final MethodHandle dataBytes;
  private final MethodHandle dictionaryNew;
  private final MethodHandle dictionaryGet;
  private final MethodHandle arrayCount;
  private final MethodHandle arrayGet;
  private final MethodHandle release;

  CoreFoundation() {
    stringNew =
        library.pointer(
            "CFStringCreateWithBytes", ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT, JAVA_BYTE);
    stringRead =
        library.handle(
            "CFStringGetCString",
            FunctionDescriptor.of(JAVA_BYTE, ADDRESS, ADDRESS, JAVA_LONG, JAVA_INT));
    stringLength = library.count("CFStringGetLength", ADDRESS);
    dataNew = library.pointer("CFDataCreate", ADDRESS, ADDRESS, JAVA_LONG);
    dataLength = library.count("CFDataGetLength", ADDRESS);
    dataBytes = library.pointer("CFDataGetBytePtr", ADDRESS);
    dictionaryNew =
        library.pointer(
            "CFDictionaryCreate", ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS);
    dictionaryGet = library.pointer("CFDictionaryGetValue", ADDRESS, ADDRESS);
    arrayCount = library.count("CFArrayGetCount", ADDRESS);
    arrayGet = library.pointer("CFArrayGetValueAtIndex", ADDRESS, JAVA_LONG);
    release = library.action("CFRelease", ADDRESS);
  }

  /** What a constant of a framework points to: the exported symbol is a variable. */
  static MemorySegment constant(NativeLibrary library, String name) {
    return library.symbol(name).reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
  }

  MemorySegment yes() {
    return constant(library, "kCFBooleanTrue");
  }

  MemorySegment string(Arena arena, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    MemorySegment copy = Native.copied(arena, bytes);
    long length = bytes.length;
    return Native.call(() ->
        (MemorySegment) stringNew.invokeExact(MemorySegment.NULL, copy, length, UTF8, (byte) 0));
  }

  String text(Arena arena, MemorySegment string) {
    long units = Native.call(() -> (long) stringLength.invokeExact(string));
    long size = 4 * units + 1;
    MemorySegment buffer = arena.allocate(size);
    byte read = Native.call(() -> (byte) stringRead.invokeExact(string, buffer, size, UTF8));
    return read == 0 ? "" : buffer.getString(0);
  }

  MemorySegment data(Arena arena, byte[] bytes) {
    MemorySegment copy = Native.copied(arena, bytes);
    long length = bytes.length;
    MemorySegment data =
        Native.call(() -> (MemorySegment) dataNew.invokeExact(MemorySegment.NULL, copy, length));
    copy.fill((byte) 0);
    return data;
  }

  byte[] bytes(MemorySegment data) {
    long length = Native.call(() -> (long) dataLength.invokeExact(data));
    MemorySegment bytes = Native.call(() -> (MemorySegment) dataBytes.invokeExact(data));
    return Native.bytes(bytes, length);
  }

  /** A dictionary of keys and values in turn. */
  MemorySegment dictionary(Arena arena, MemorySegment... pairs) {
    long count = pairs.length / 2;
    MemorySegment keys = arena.allocate(ADDRESS, count);
    MemorySegment values = arena.allocate(ADDRESS, count);
    for (int i = 0; i < count; i++) {
      keys.setAtIndex(ADDRESS, i, pairs[2 * i]);
      values.setAtIndex(ADDRESS, i, pairs[2 * i + 1]);
    }
    MemorySegment ofKeys = library.symbol("kCFTypeDictionaryKeyCallBacks");
    MemorySegment ofValues = library.symbol("kCFTypeDictionaryValueCallBacks");
    return Native.call(() ->
        (MemorySegment)
            dictionaryNew.invokeExact(MemorySegment.NULL, keys, values, count, ofKeys, ofValues));
  }

  MemorySegment get(MemorySegment dictionary, MemorySegment key) {
    return Native.call(() -> (MemorySegment) dictionaryGet.invokeExact(dictionary, key));
  }

  long count(MemorySegment array) {
    return Native.call(() -> (long) arrayCount.invokeExact(array));
  }

  MemorySegment get(MemorySegment array, long index) {
    return Native.call(() -> (MemorySegment) arrayGet.invokeExact(array, index));
  }

  void release(MemorySegment object) {
    Native.act(() -> {
      release.invokeExact(object);
    });
  }
}
