package triggerconsole.sqlite;

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
public final class Trouble {

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

  /** Whether the file's content is not what SQLite wrote. */
  static boolean isDamage(SQLException e) {
    int kind = kind(e);
    return kind == CORRUPT || kind == NOTADB;
  }

  /** Whether another program keeps the file locked. */
  static boolean isBusy(SQLException e) {
    int kind = kind(e);
    return kind == BUSY || kind == LOCKED;
  }

  /** What went wrong with a file, and what to do. */
  public static ConsoleException of(Path file, SQLException e) {
    return switch (kind(e)) {
      case FULL ->
          new ConsoleException(Messages.of("sqlite.full", file), Remedy.OPEN_DATA_FOLDER, e);
      case PERM, READONLY, CANTOPEN ->
          new ConsoleException(Messages.of("sqlite.readOnly", file), Remedy.OPEN_DATA_FOLDER, e);
      case BUSY, LOCKED ->
          new ConsoleException(Messages.of("sqlite.busy", file), Remedy.TRY_AGAIN, e);
      default ->
          new ConsoleException(
              Messages.of("sqlite.failed", file, e.getMessage()), Remedy.OPEN_DATA_FOLDER, e);
    };
  }

  /** What went wrong with a file or the folder it lies in, and what to do. */
  public static ConsoleException of(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return new ConsoleException(Messages.of("sqlite.readOnly", file), Remedy.OPEN_DATA_FOLDER, e);
    }
    return new ConsoleException(
        Messages.of("sqlite.failed", file, FileTrouble.reason(file, e)),
        Remedy.OPEN_DATA_FOLDER,
        e);
  }

  private static int kind(SQLException e) {
    return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & KIND : -1;
  }
}
