package triggerconsole.sandbox.http;

import java.util.Arrays;

/**
 * The bytes of a connection that are not understood yet. Between two reads an idle connection holds
 * none: whole requests are read out of the loop's own array.
 */
final class Input {

  private static final byte[] NONE = new byte[0];

  private byte[] bytes = NONE;
  private int from;
  private int to;
  private boolean borrowed;

  /** Takes what was read; the array is lent until {@link #keep}. */
  void add(byte[] read, int length) {
    if (from == to) {
      bytes = read;
      from = 0;
      to = length;
      borrowed = true;
      return;
    }
    int size = to - from;
    if (bytes.length - to < length) {
      bytes = Arrays.copyOfRange(bytes, from, from + Math.max(size + length, 2 * size));
      from = 0;
      to = size;
    }
    System.arraycopy(read, 0, bytes, to, length);
    to += length;
  }

  /** Copies what is left of a lent array. */
  void keep() {
    if (from == to) {
      bytes = NONE;
      from = 0;
      to = 0;
    } else if (borrowed) {
      bytes = Arrays.copyOfRange(bytes, from, to);
      to -= from;
      from = 0;
    }
    borrowed = false;
  }

  int available() {
    return to - from;
  }

  boolean isEmpty() {
    return from == to;
  }

  byte at(int index) {
    return bytes[from + index];
  }

  void skip(int count) {
    from += count;
  }

  void copyTo(byte[] target, int at, int count) {
    System.arraycopy(bytes, from, target, at, count);
    from += count;
  }

  /** Where the first byte of this value is, from an index on; -1 when it has not come yet. */
  int find(byte value, int start) {
    for (int i = from + start; i < to; i++) {
      if (bytes[i] == value) {
        return i - from;
      }
    }
    return -1;
  }

  byte[] array() {
    return bytes;
  }

  int offset() {
    return from;
  }

  int held() {
    return bytes.length;
  }
}
