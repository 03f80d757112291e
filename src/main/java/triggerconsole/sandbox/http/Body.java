package triggerconsole.sandbox.http;

import java.util.Arrays;
import triggerconsole.base.Bytes;

/** A body as far as it has come. What is only promised takes no room. */
abstract sealed class Body permits Body.Counted, Chunks {

  private final int most;
  private byte[] bytes = new byte[0];
  private int size;

  Body(int most) {
    this.most = most;
  }

  /** The body that this head announces. */
  static Body of(Head head, int most) throws Refused {
    if (head.length() == Head.CHUNKED) {
      return new Chunks(most);
    }
    if (head.length() > most) {
      throw new Refused(Refusal.BODY_TOO_LARGE);
    }
    return new Counted((int) head.length());
  }

  /** Takes what belongs to it; says whether it is complete. */
  abstract boolean take(Input input) throws Refused;

  /** The whole of it, once it is complete. */
  Bytes whole() {
    return Bytes.of(bytes.length == size ? bytes : Arrays.copyOf(bytes, size));
  }

  int held() {
    return bytes.length;
  }

  int size() {
    return size;
  }

  final void append(Input input, int count) throws Refused {
    if (count > most - size) {
      throw new Refused(Refusal.BODY_TOO_LARGE);
    }
    if (bytes.length - size < count) {
      int room = (int) Math.min(most, Math.max(size + count, 2L * bytes.length));
      bytes = Arrays.copyOf(bytes, room);
    }
    input.copyTo(bytes, size, count);
    size += count;
  }

  /** A body of a length that was told. */
  static final class Counted extends Body {

    private final int length;

    Counted(int length) {
      super(length);
      this.length = length;
    }

    @Override
    boolean take(Input input) throws Refused {
      append(input, Math.min(input.available(), length - size()));
      return size() == length;
    }
  }
}
