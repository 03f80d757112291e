package triggerconsole.profile.keychain;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import triggerconsole.profile.keychain.KeychainException.Kind;

/** A library of the system, loaded for good, and its functions by what they return. */
@SuppressWarnings("restricted") // The reason for this package.
final class NativeLibrary {

  private final SymbolLookup symbols;

  /** Makes what calls a library, and fails when the library or a part of it is missing. */
  interface Loader<T> {
    T load();
  }

  /** Loads a library; the name goes to the system's loader as it is. */
  NativeLibrary(String name) {
    symbols = SymbolLookup.libraryLookup(name, Arena.global());
  }

  /** Loads what a backend needs when it is first needed; what is missing only disables it. */
  static <T> T load(Loader<T> library) throws KeychainException {
    try {
      return library.load();
    } catch (IllegalArgumentException | NoSuchElementException e) {
      throw new KeychainException(Kind.NO_LIBRARY, String.valueOf(e.getMessage()));
    } catch (IllegalCallerException e) {
      throw new KeychainException(Kind.NO_LIBRARY, "native access is not enabled");
    }
  }

  /** A function that returns a pointer. */
  MethodHandle pointer(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.of(ADDRESS, arguments));
  }

  /** A function that returns an int, which is also C's truth and Windows' and macOS' status. */
  MethodHandle integer(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.of(JAVA_INT, arguments));
  }

  /** A function that returns a count. */
  MethodHandle count(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.of(JAVA_LONG, arguments));
  }

  /** A function that returns nothing. */
  MethodHandle action(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.ofVoid(arguments));
  }

  /** A function of any shape. */
  MethodHandle handle(String name, FunctionDescriptor shape, Linker.Option... options) {
    return Linker.nativeLinker().downcallHandle(symbol(name), shape, options);
  }

  /** The address of a function or variable. */
  MemorySegment symbol(String name) {
    return symbols.findOrThrow(name);
  }
}
