package triggerconsole.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import triggerconsole.base.Bytes;

/**
 * The body of an answer as far as it is read (contract, section 1).
 *
 * @param truncated whether there was more than {@link #LIMIT}
 */
public record AnswerBody(Bytes bytes, boolean truncated) {

  /** So much of an answer is read, in bytes: 64 MB. */
  public static final int LIMIT = 64 << 20;

  /** Reads a body that is kept elsewhere, and of a longer one no more than the limit. */
  public static AnswerBody read(InputStream source) throws IOException {
    byte[] read = source.readNBytes(LIMIT);
    return new AnswerBody(Bytes.of(read), read.length == LIMIT && source.read() >= 0);
  }

  /** A body that is there already, cut at the limit. */
  public static AnswerBody of(Bytes whole) {
    return whole.size() <= LIMIT
        ? new AnswerBody(whole, false)
        : new AnswerBody(Bytes.of(Arrays.copyOf(whole.array(), LIMIT)), true);
  }
}
