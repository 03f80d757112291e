package triggerconsole.suite.report;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import triggerconsole.base.Bytes;

/** The lines of a record with their places, one at a time in memory. */
final class RecordLines implements AutoCloseable {

  /** No result is as long; a file without line ends would fill the memory. */
  static final int LONGEST = 16 * 1024 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int begin;
  private int end;
  private int number;
  private long offset;

  /**
   * One line without its end.
   *
   * @param number from 1
   * @param offset where it begins in the file, in bytes
   * @param ended whether a line end follows; without one the writer may have been killed
   * @param cut whether it is longer than any result, and only its beginning is here
   */
  record Line(int number, long offset, Bytes bytes, boolean ended, boolean cut) {

    boolean isBlank() {
      return bytes.size() < 100 && bytes.text().isBlank();
    }
  }

  private RecordLines(InputStream in) {
    this.in = in;
  }

  /** Opens a record; an interrupted thread reads it all the same. */
  static RecordLines open(Path record) throws IOException {
    Files.newInputStream(record).close(); // tells what is wrong in the words of the file system
    return new RecordLines(new FileInputStream(record.toFile()));
  }

  /** The next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    long start = offset;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = begin;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      bytes.write(buffer, begin, Math.min(stop - begin, LONGEST - bytes.size()));
      offset += stop - begin;
      begin = stop;
      if (stop < end) {
        ended = true;
        begin++;
      }
    }
    boolean cut = offset - start > LONGEST;
    offset += ended ? 1 : 0;
    return Optional.of(new Line(++number, start, Bytes.of(bytes.toByteArray()), ended, cut));
  }

  /** Whether there is a byte to look at. */
  private boolean fill() throws IOException {
    if (begin == end) {
      begin = 0;
      end = Math.max(0, in.read(buffer));
    }
    return begin < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
