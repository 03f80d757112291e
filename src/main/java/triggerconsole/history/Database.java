package triggerconsole.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;
import triggerconsole.base.StoredFile;

/**
 * The SQLite file and the one connection to it, used by one thread at a time. A damaged file is set
 * aside and work goes on with a new one; every other trouble is a {@link ConsoleException}.
 */
final class Database implements AutoCloseable {

  private static final int BUSY_MS = 10_000;

  private final Path file;
  private final Schema schema;
  private final Owner owner;
  private final ReentrantLock lock = new ReentrantLock();
  private Connection connection;
  private Optional<Path> setAside = Optional.empty();

  /** Something done with the connection. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  Database(Path file, Schema schema, Owner owner) {
    this.file = file;
    this.schema = schema;
    this.owner = owner;
    try {
      openOrSetAside();
    } catch (SQLException e) {
      throw Trouble.of(file, e);
    }
  }

  /** Runs one statement, or several that need not be one step. */
  <T> T read(Work<T> work) {
    IoGuard.enter("the history");
    lock.lock();
    try {
      return onSoundFile(work);
    } catch (SQLException e) {
      throw Trouble.of(file, e);
    } finally {
      lock.unlock();
    }
  }

  /** Runs statements in one transaction: all of them are on the disk afterwards, or none is. */
  <T> T write(Work<T> work) {
    return read(open -> transaction(open, work));
  }

  /** Overwrites what was deleted in the side file too, and gives the space back to the disk. */
  void reclaimSpace() {
    read(open -> {
      try (Statement statement = open.createStatement()) {
        statement.executeUpdate("PRAGMA incremental_vacuum");
        statement.executeUpdate("PRAGMA wal_checkpoint(TRUNCATE)");
      }
      return null;
    });
  }

  /** Where a damaged file was put, if there was one since this history was opened. */
  Optional<Path> setAside() {
    lock.lock();
    try {
      return setAside;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw Trouble.of(file, e);
    } finally {
      lock.unlock();
    }
  }

  private <T> T onSoundFile(Work<T> work) throws SQLException {
    try {
      return work.on(connection);
    } catch (SQLException e) {
      if (!Trouble.isDamage(e)) {
        throw e;
      }
      requireNobodyElse();
      connection.close();
      moveAside();
      connection = open();
      return work.on(connection);
    }
  }

  private void openOrSetAside() throws SQLException {
    try {
      connection = open();
    } catch (SQLException e) {
      if (!Trouble.isDamage(e)) {
        throw e;
      }
      requireNobodyElse();
      moveAside();
      connection = open();
    }
  }

  private Connection open() throws SQLException {
    closeToOthers();
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    Connection opened = config.createConnection("jdbc:sqlite:" + file);
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

  private void prepare(Connection opened) throws SQLException {
    int version = Schema.versionOf(opened);
    if (version > schema.version()) {
      throw new ConsoleException(
          Messages.of("history.newer", file, version, schema.version()), Remedy.OPEN_DATA_FOLDER);
    }
    try (Statement statement = opened.createStatement()) {
      if (version == 0) {
        statement.execute("PRAGMA auto_vacuum = INCREMENTAL");
      }
      statement.execute("PRAGMA journal_mode = WAL");
    }
    if (version < schema.version()) {
      transaction(
          opened,
          migrating -> {
            schema.migrate(migrating);
            return null;
          });
    }
  }

  private static <T> T transaction(Connection connection, Work<T> work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      boolean committed = false;
      try {
        T result = work.on(connection);
        statement.execute("COMMIT");
        committed = true;
        return result;
      } finally {
        if (!committed) {
          rollBack(statement);
        }
      }
    }
  }

  private static void rollBack(Statement statement) {
    try {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does when the disk is full.
      return;
    }
  }

  /** SQLite gives its side files the mode of the main file, so that one has to be right first. */
  private void closeToOthers() {
    try {
      PrivateFiles.createFile(file);
      for (String suffix : new String[] {"-wal", "-shm"}) {
        Path side = beside(file, suffix);
        if (Files.exists(side)) {
          PrivateFiles.createFile(side);
        }
      }
    } catch (IOException e) {
      throw Trouble.of(file, e);
    }
  }

  /** Another program would go on writing the side files, which by then were the new file's. */
  private void requireNobodyElse() {
    try {
      if (owner.othersAlive()) {
        throw new ConsoleException(Messages.of("history.damagedInUse", file), Remedy.TRY_AGAIN);
      }
    } catch (IOException e) {
      throw Trouble.of(file, e);
    }
  }

  private void moveAside() {
    try {
      Path aside = new StoredFile(file).setAside();
      for (String suffix : new String[] {"-wal", "-shm"}) {
        Path side = beside(file, suffix);
        if (Files.exists(side)) {
          Files.move(side, beside(aside, suffix));
        }
      }
      setAside = Optional.of(aside);
    } catch (IOException e) {
      throw Trouble.of(file, e);
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
