package triggerconsole.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;

/** What SQLite and the file system complain about, as sentences for the person. */
final class Trouble {

  /** Of SQLite's result codes only the low byte tells the kind. */
  private static final int KIND = 0xff;

  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private Trouble() {}

  static boolean isDamage(SQLException e) {
    int kind = kind(e);
    return kind == CORRUPT || kind == NOTADB;
  }

  static ConsoleException of(Path file, SQLException e) {
    return switch (kind(e)) {
      case FULL ->
          new ConsoleException(Messages.of("history.full", file), Remedy.OPEN_DATA_FOLDER, e);
      case PERM, READONLY, CANTOPEN ->
          new ConsoleException(Messages.of("history.readOnly", file), Remedy.OPEN_DATA_FOLDER, e);
      case BUSY, LOCKED ->
          new ConsoleException(Messages.of("history.busy", file), Remedy.TRY_AGAIN, e);
      default ->
          new ConsoleException(
              Messages.of("history.failed", file, e.getMessage()), Remedy.OPEN_DATA_FOLDER, e);
    };
  }

  static ConsoleException of(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new ConsoleException(
          Messages.of("history.readOnly", file), Remedy.OPEN_DATA_FOLDER, e);
    }
    return new ConsoleException(
        Messages.of("history.failed", file, FileTrouble.reason(file, e)),
        Remedy.OPEN_DATA_FOLDER,
        e);
  }

  /** An export that could not be written. */
  static ConsoleException exporting(Path file, IOException e) {
    return new ConsoleException(
        Messages.of("file.unwritable", file, FileTrouble.reason(file, e)), Remedy.TRY_AGAIN, e);
  }

  private static int kind(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & KIND : -1;
  }
}
