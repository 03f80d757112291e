package triggerconsole.sandbox.http;

/**
 * Looks for the empty line after a head. It goes on where it stopped, so that a head that comes
 * byte by byte is looked at once.
 */
final class HeadEnd {

  private final int most;
  private int seen;
  private int lineStart;

  HeadEnd(int most) {
    this.most = most;
  }

  /** How many bytes there are before the empty line; -1 when it has not come yet. */
  int find(Input input) throws Refused {
    for (int feed = input.find((byte) '\n', seen);
        feed >= 0;
        feed = input.find((byte) '\n', seen)) {
      if (feed == 0 || input.at(feed - 1) != '\r') {
        throw new Refused(Refusal.MALFORMED);
      }
      boolean empty = feed - 1 == lineStart;
      if (empty && lineStart > 0) {
        return found(lineStart);
      }
      // An empty line before a request line is nothing (RFC 9112, section 2.2).
      if (empty) {
        input.skip(feed + 1);
      }
      seen = empty ? 0 : feed + 1;
      lineStart = seen;
    }
    seen = input.available();
    limit(seen);
    return -1;
  }

  private int found(int end) throws Refused {
    limit(end);
    seen = 0;
    lineStart = 0;
    return end;
  }

  private void limit(int size) throws Refused {
    if (size > most) {
      throw new Refused(Refusal.HEADERS_TOO_LARGE);
    }
  }
}
