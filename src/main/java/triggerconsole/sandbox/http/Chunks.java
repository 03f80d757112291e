package triggerconsole.sandbox.http;

/** A body in chunks, each with its length before it (RFC 9112, section 7.1). */
final class Chunks extends Body {

  private static final int LONGEST_LINE = 8 << 10;
  private static final int MOST_TRAILERS = 100;
  private static final int MOST_DIGITS = 8;

  private enum Next {
    SIZE,
    BYTES,
    END_OF_BYTES,
    TRAILER,
    NOTHING
  }

  private Next next = Next.SIZE;
  private long left;
  private int trailers;

  Chunks(int most) {
    super(most);
  }

  @Override
  boolean take(Input input) throws Refused {
    while (next != Next.NOTHING) {
      if (!step(input)) {
        return false;
      }
    }
    return true;
  }

  private boolean step(Input input) throws Refused {
    if (next == Next.BYTES) {
      int count = (int) Math.min(left, input.available());
      append(input, count);
      left -= count;
      next = left == 0 ? Next.END_OF_BYTES : Next.BYTES;
      return left == 0;
    }
    int end = input.find((byte) '\n', 0);
    if (end < 0 ? input.available() > LONGEST_LINE : end == 0 || input.at(end - 1) != '\r') {
      throw new Refused(Refusal.MALFORMED);
    }
    if (end < 0) {
      return false;
    }
    line(input, end - 1);
    input.skip(end + 1);
    return true;
  }

  private void line(Input input, int length) throws Refused {
    if (next == Next.SIZE) {
      left = size(input, length);
      next = left == 0 ? Next.TRAILER : Next.BYTES;
    } else if (next == Next.END_OF_BYTES && length == 0) {
      next = Next.SIZE;
    } else if (next == Next.TRAILER && ++trailers <= MOST_TRAILERS) {
      next = length == 0 ? Next.NOTHING : Next.TRAILER;
    } else {
      throw new Refused(Refusal.MALFORMED);
    }
  }

  // What follows a semicolon is an extension, which means nothing here.
  private static long size(Input input, int length) throws Refused {
    long size = 0;
    int digits = 0;
    while (digits < length && input.at(digits) != ';') {
      int digit = input.at(digits) < 0 ? -1 : Character.digit(input.at(digits), 16);
      if (digit < 0 || digits == MOST_DIGITS) {
        throw new Refused(Refusal.MALFORMED);
      }
      size = 16 * size + digit;
      digits++;
    }
    if (digits == 0) {
      throw new Refused(Refusal.MALFORMED);
    }
    return size;
  }
}
