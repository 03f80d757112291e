package triggerconsole.sandbox.http;

import java.util.Arrays;
import triggerconsole.base.Bytes;

/**
 * Heads that came lately. A program writes the same head again and again, byte for byte; equal
 * bytes are read once, and what keeps the requests keeps their headers once. Used by one thread.
 */
final class Heads {

  private static final int PLACES = 64;
  private static final int LONGEST_KEPT = 4 << 10;

  private record Kept(Bytes bytes, Head head) {

    boolean is(byte[] other, int from, int end) {
      return Arrays.equals(bytes.array(), 0, bytes.size(), other, from, end);
    }
  }

  private final Kept[] places = new Kept[PLACES];
  private final int mostHeaders;

  Heads(int mostHeaders) {
    this.mostHeaders = mostHeaders;
  }

  /** The head in these bytes; the empty line after it is not among them. */
  Head read(byte[] bytes, int from, int end) throws Refused {
    int place = place(bytes, from, end);
    Kept kept = places[place];
    if (kept != null && kept.is(bytes, from, end)) {
      return kept.head;
    }
    Head head = HeadReader.read(bytes, from, end, mostHeaders);
    if (end - from <= LONGEST_KEPT) {
      places[place] = new Kept(Bytes.of(Arrays.copyOfRange(bytes, from, end)), head);
    }
    return head;
  }

  private static int place(byte[] bytes, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return Math.floorMod(hash ^ (hash >>> 16), PLACES);
  }
}
