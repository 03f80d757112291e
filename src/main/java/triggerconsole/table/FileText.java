package triggerconsole.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble.Kind;

/**
 * The characters of a file in UTF-8, UTF-16 with a byte order mark, or the encoding that was
 * chosen. It guesses nothing: a byte that fits the encoding nowhere ends the reading, and {@link
 * #trouble} knows its line and character.
 */
final class FileText extends Reader {

  /** What is told of one place of the text. */
  record Fault(Kind kind, int line, String message) {}

  private static final int BLOCK = 64 * 1024;

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer read = ByteBuffer.allocate(BLOCK).flip();
  private final CharBuffer decoded = CharBuffer.allocate(BLOCK).flip();
  private boolean ended;
  private int line = 1;
  private int character = 1;
  private char last;
  private Optional<Fault> fault = Optional.empty();

  private FileText(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Takes off a byte order mark, which wins over what was chosen. */
  static FileText of(InputStream bytes, Optional<Charset> chosen) throws IOException {
    PushbackInputStream stream = new PushbackInputStream(bytes, 3);
    byte[] start = stream.readNBytes(3);
    Mark mark = Mark.of(start);
    stream.unread(start, mark.length, start.length - mark.length);
    return new FileText(
        stream, mark == Mark.NONE ? chosen.orElse(StandardCharsets.UTF_8) : mark.charset);
  }

  /** Why the reading ended before the file did. */
  Optional<Fault> trouble() {
    return fault;
  }

  /**
   * The first characters, some ten thousand of them if there are as many; they are still unread.
   */
  CharSequence start() {
    try {
      return decoded.hasRemaining() || refill() ? decoded.asReadOnlyBuffer() : "";
    } catch (IOException e) {
      // Whoever reads on is told.
      return "";
    }
  }

  /** Passes over characters of the start. */
  void pass(int count) {
    decoded.position(decoded.position() + count);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!decoded.hasRemaining() && !refill()) {
      return -1;
    }
    int count = Math.min(length, decoded.remaining());
    decoded.get(target, offset, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private boolean refill() throws IOException {
    while (fault.isEmpty()) {
      decoded.clear();
      CoderResult result = decoder.decode(read, decoded, ended);
      decoded.flip();
      if (decoded.hasRemaining()) {
        account();
        return decoded.hasRemaining() || refill();
      }
      if (result.isError()) {
        fault = Optional.of(notText());
      } else if (ended) {
        return false;
      } else {
        fill();
      }
    }
    throw new IOException(fault.get().message());
  }

  private void fill() throws IOException {
    read.compact();
    int count = bytes.read(read.array(), read.position(), read.remaining());
    ended = count < 0;
    read.position(read.position() + Math.max(0, count)).flip();
  }

  /** Counts lines, and stops before a NUL, which no text has. */
  private void account() {
    char[] characters = decoded.array();
    for (int i = decoded.position(); i < decoded.limit(); i++) {
      char next = characters[i];
      if (next == 0) {
        decoded.limit(i);
        fault =
            Optional.of(
                new Fault(Kind.NUL_CHARACTER, line, Messages.of("table.nul", line, character)));
        return;
      }
      boolean breaks = next == '\n' ? last != '\r' : next == '\r';
      line += breaks ? 1 : 0;
      character = next == '\n' || next == '\r' ? 1 : character + 1;
      last = next;
    }
  }

  private Fault notText() {
    byte wrong = read.get(read.position());
    String hex = String.format("%02X", wrong & 0xff);
    String name = decoder.charset().name();
    boolean utf8 = decoder.charset().equals(StandardCharsets.UTF_8);
    String western = new String(new byte[] {wrong}, Charset.forName("windows-1252"));
    String message =
        utf8
            ? Messages.of("table.encoding.utf8", hex, line, character, western)
            : Messages.of("table.encoding", hex, line, character, name);
    return new Fault(Kind.ENCODING, line, message);
  }

  /** The byte order marks that programs write. */
  private enum Mark {
    UTF_8(StandardCharsets.UTF_8, "efbbbf"),
    UTF_16LE(StandardCharsets.UTF_16LE, "fffe"),
    UTF_16BE(StandardCharsets.UTF_16BE, "feff"),
    NONE(StandardCharsets.UTF_8, "");

    private final Charset charset;
    private final String bytes;
    private final int length;

    Mark(Charset charset, String bytes) {
      this.charset = charset;
      this.bytes = bytes;
      this.length = bytes.length() / 2;
    }

    static Mark of(byte[] start) {
      String bytes = HexFormat.of().formatHex(start);
      return Arrays.stream(values())
          .filter(mark -> bytes.startsWith(mark.bytes))
          .findFirst()
          .orElseThrow();
    }
  }
}
