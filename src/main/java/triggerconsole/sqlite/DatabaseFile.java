package triggerconsole.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteConfig;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;
import triggerconsole.base.StoredFile;

/** The file on the disk with those that SQLite keeps beside it: opened, and set aside as one. */
record DatabaseFile(Path path, Schema schema, Durability durability) {

  private static final int BUSY_MS = 10_000;
  private static final List<String> SIDES = List.of("-wal", "-shm");

  /** Opens the file in the newest version of its format; one of a newer version is refused. */
  Sql open() throws SQLException {
    closeToOthers();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    config.setSynchronous(durability.mode());
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    Sql opened = new Sql(config.createConnection("jdbc:sqlite:" + path));
    boolean usable = false;
    try {
      prepare(opened);
      usable = true;
      return opened;
    } finally {
      if (!usable) {
        opened.close();
      }
    }
  }

  /** Renames the file and those beside it, and says where it is then. */
  Path setAside() {
    try {
      Path aside = new StoredFile(path).setAside();
      for (String suffix : SIDES) {
        Path side = beside(path, suffix);
        if (Files.exists(side)) {
          Files.move(side, beside(aside, suffix));
        }
      }
      return aside;
    } catch (IOException e) {
      throw Trouble.of(path, e);
    }
  }

  private void prepare(Sql opened) throws SQLException {
    int version = Schema.versionOf(opened);
    if (version > schema.version()) {
      throw new ConsoleException(
          Messages.of("sqlite.newer", path, version, schema.version()), Remedy.OPEN_DATA_FOLDER);
    }
    if (version == 0) {
      opened.script("PRAGMA auto_vacuum = INCREMENTAL");
    }
    opened.script("PRAGMA journal_mode = WAL");
    if (version < schema.version()) {
      Transaction.run(
          opened,
          migrating -> {
            schema.migrate(migrating);
            return null;
          });
    }
  }

  /** SQLite gives its side files the mode of the main file, so that one has to be right first. */
  private void closeToOthers() {
    try {
      PrivateFiles.createFile(path);
      for (String suffix : SIDES) {
        Path side = beside(path, suffix);
        if (Files.exists(side)) {
          PrivateFiles.createFile(side);
        }
      }
    } catch (IOException e) {
      throw Trouble.of(path, e);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
