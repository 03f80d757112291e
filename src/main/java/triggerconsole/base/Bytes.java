package triggerconsole.base;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes as a value. The array is shared, not copied, since an answer may be large: do not write.
 */
public final class Bytes {

  /** No bytes. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] array;

  private Bytes(byte[] array) {
    this.array = array;
  }

  /** These bytes; the caller gives the array away. */
  public static Bytes of(byte[] array) {
    return new Bytes(array);
  }

  /** The bytes of a text in UTF-8. */
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The array itself, to be read only. */
  public byte[] array() {
    return array;
  }

  /** How many there are. */
  public int size() {
    return array.length;
  }

  /** As text; what is not UTF-8 shows as the replacement character. */
  public String text() {
    return new String(array, StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(array);
  }

  @Override
  public String toString() {
    return "Bytes[" + array.length + "]";
  }
}
