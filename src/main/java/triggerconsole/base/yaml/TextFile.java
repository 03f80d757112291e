package triggerconsole.base.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.base.yaml.YamlNode.Place;

/**
 * The text of a file that people write.
 *
 * @param text as far as it could be read
 * @param problem what keeps it from being read
 */
public record TextFile(String text, Optional<Problem> problem) {

  /** More bytes are not read: 5 MB. */
  public static final int LARGEST = 5 * 1024 * 1024;

  /**
   * Reads a file. It blocks for as long as the disk does and never throws: a file that is missing,
   * cannot be read, is too large or is no UTF-8 is a problem like any other.
   */
  public static TextFile read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST
          ? refused(Messages.of("yaml.large", LARGEST / 1024 / 1024))
          : of(bytes);
    } catch (IOException e) {
      return refused(Messages.of("yaml.unreadable", FileTrouble.reason(file, e)));
    }
  }

  /** The text that bytes are. */
  public static TextFile of(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer buffer = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), buffer, true);
    String text = buffer.flip().toString();
    return new TextFile(
        text,
        result.isError()
            ? Optional.of(Problem.error(end(text), Messages.of("yaml.encoding")))
            : Optional.empty());
  }

  private static Place end(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'));
  }

  private static TextFile refused(String message) {
    return new TextFile("", Optional.of(Problem.error(message)));
  }
}
