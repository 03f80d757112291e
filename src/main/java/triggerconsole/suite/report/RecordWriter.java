package triggerconsole.suite.report;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.suite.CaseResult;

/**
 * Writes a record: one result a line, in the hands of the operating system before the call returns,
 * so that a killed run keeps all but the line it was writing. Several threads may write.
 */
public final class RecordWriter implements AutoCloseable {

  private final Path record;
  private final OutputStream out;

  private RecordWriter(Path record, OutputStream out) {
    this.record = record;
    this.out = out;
  }

  /** Begins a record; an existing file is emptied. */
  public static RecordWriter create(Path record) {
    IoGuard.enter("begin a record");
    try {
      if (!Files.exists(record)) {
        Files.createFile(record);
      }
      return new RecordWriter(record, new FileOutputStream(record.toFile()));
    } catch (IOException e) {
      throw FileTrouble.unwritable(record, e);
    }
  }

  /** Goes on with a record, or begins one. A last line that was cut off is taken away. */
  public static RecordWriter continuing(Path record) {
    IoGuard.enter("continue a record");
    try {
      if (!Files.exists(record)) {
        return create(record);
      }
      endLastLine(record);
      return new RecordWriter(record, new FileOutputStream(record.toFile(), true));
    } catch (IOException e) {
      throw FileTrouble.unwritable(record, e);
    }
  }

  /** Adds a result. An interruption of the thread does not keep it from that. */
  public synchronized void write(CaseResult result) {
    try {
      out.write((ResultJson.line(result) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw FileTrouble.unwritable(record, e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw FileTrouble.unwritable(record, e);
    }
  }

  private static void endLastLine(Path record) throws IOException {
    Optional<RecordLines.Line> last = lastLine(record);
    if (last.isEmpty() || last.get().ended()) {
      return;
    }
    try (RandomAccessFile file = new RandomAccessFile(record.toFile(), "rw")) {
      ResultJson.result(last.get().bytes().array());
      file.seek(file.length());
      file.write('\n');
    } catch (ResultJson.Damaged e) {
      cutBack(record, last.get().offset());
    }
  }

  private static Optional<RecordLines.Line> lastLine(Path record) throws IOException {
    Optional<RecordLines.Line> last = Optional.empty();
    try (RecordLines lines = RecordLines.open(record)) {
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        last = line;
      }
    }
    return last;
  }

  private static void cutBack(Path record, long length) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(record.toFile(), "rw")) {
      file.setLength(length);
    }
  }
}
