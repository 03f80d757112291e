package triggerconsole.base;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of the person's choice that appears when it is complete: it is written beside its place
 * and then moved there. An interruption does not keep it from that.
 */
public final class WholeFile {

  private WholeFile() {}

  /** Writes what stands in the file and returns whether it is complete. */
  public interface Content {
    boolean write(Writer out) throws IOException;
  }

  /**
   * Writes a file that only its owner can read, and replaces an existing one.
   *
   * @return whether the content was complete; if not, the file is as it was before
   */
  public static boolean writePrivate(Path file, Content content) throws IOException {
    return write(file, true, content);
  }

  /** Writes a file that whoever may read its folder can read, and replaces an existing one. */
  public static boolean write(Path file, Content content) throws IOException {
    return write(file, false, content);
  }

  private static boolean write(Path named, boolean forOwner, Content content) throws IOException {
    if (Files.isDirectory(named)) {
      throw new FileAlreadyExistsException(named.toString());
    }
    if (Files.exists(named) && !Files.isRegularFile(named)) {
      return fill(named, content); // such as /dev/stdout, which must not be replaced
    }
    Path file = Files.exists(named) ? named.toRealPath() : named; // a link stays a link
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      if (forOwner) {
        PrivateFiles.createFile(part);
      } else {
        Files.write(part, new byte[0]);
      }
      boolean complete = fill(part, content);
      if (complete) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return complete;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A channel would give up when its thread is interrupted, as it is when a run is stopped. */
  private static boolean fill(Path file, Content content) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(file.toFile()), StandardCharsets.UTF_8))) {
      return content.write(out);
    }
  }
}
