package triggerconsole.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.table.TableTrouble.Kind;

/**
 * A file of rows, read once from beginning to end. Whatever the file holds, nothing is thrown: what
 * is wrong comes as an item among the rows, and is the last one where nothing more can be read.
 */
public final class Table implements Iterator<TableItem>, AutoCloseable {

  private final Path file;
  private final InputStream bytes;
  private final Rows rows;
  private Optional<TableItem> ahead;

  private Table(Path file, InputStream bytes, Rows rows) {
    this.file = file;
    this.bytes = bytes;
    this.rows = rows;
    this.ahead = rows.next();
  }

  /** A file in UTF-8, or in UTF-16 with a byte order mark. */
  public static Table open(Path file) {
    return open(file, Optional.empty());
  }

  /**
   * A file in the encoding that was chosen, unless a byte order mark says otherwise. JSON is told
   * by the name's ending, {@code .json}, {@code .jsonl} or {@code .ndjson}; all else is CSV.
   */
  public static Table open(Path file, Optional<Charset> encoding) {
    IoGuard.enter("read a table");
    try {
      InputStream bytes = Files.newInputStream(file);
      return new Table(file, bytes, rows(file, bytes, encoding));
    } catch (IOException e) {
      String message = Messages.of("table.unreadable", FileTrouble.reason(file, e));
      Rows none = Rows.broken(TableTrouble.ofFile(Kind.UNREADABLE, message));
      return new Table(file, InputStream.nullInputStream(), none);
    }
  }

  /** The names of the columns in their order; none when the header cannot be read. */
  public List<String> columns() {
    return rows.columns();
  }

  /** Whether cells have types of their own, as in JSON; those of CSV are texts. */
  public boolean typed() {
    return isJson(file);
  }

  /** Whether there is another row or trouble. */
  @Override
  public boolean hasNext() {
    return ahead.isPresent();
  }

  @Override
  public TableItem next() {
    TableItem next = ahead.orElseThrow(NoSuchElementException::new);
    ahead = rows.next();
    return next;
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Rows rows(Path file, InputStream bytes, Optional<Charset> encoding)
      throws IOException {
    FileText text = FileText.of(new BufferedInputStream(bytes), encoding);
    return isJson(file) ? new JsonRows(text) : new CsvRows(text);
  }

  private static boolean isJson(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }
}
