package triggerconsole.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.IoGuard;
import triggerconsole.sqlite.PendingWrite.Turn;

/**
 * A SQLite file and the one connection to it. Calls block and may come from any thread, interrupted
 * or not; what several threads write at the same time shares a transaction. Trouble is a {@link
 * ConsoleException}.
 */
public final class Database implements AutoCloseable {

  private final DatabaseFile file;
  private final DamageRule rule;
  private final ReentrantLock lock = new ReentrantLock();
  private final WriteQueue queue = new WriteQueue();
  private Sql sql;
  private Optional<Path> setAside = Optional.empty();

  /**
   * Something done with the statements. It may be run again when it, or what shared a transaction
   * with it, failed: so it changes nothing but the file.
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it and gives its result. */
    T on(Sql sql) throws SQLException;
  }

  /**
   * Opens the file, or creates it in a folder that is there. One of a newer version is refused and
   * left alone.
   *
   * @param rule what happens to a damaged file, now and later
   */
  public Database(Path path, Schema schema, Durability durability, DamageRule rule) {
    this.file = new DatabaseFile(path, schema, durability);
    this.rule = rule;
    try {
      open();
    } catch (SQLException e) {
      throw Trouble.of(path, e);
    }
  }

  /** Runs one statement, or several that need not be one step. */
  public <T> T read(Work<T> work) {
    IoGuard.enter("a database");
    lock.lock();
    try {
      return onSoundFile(work);
    } catch (SQLException e) {
      throw Trouble.of(file.path(), e);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Runs statements in one transaction: all of them are kept afterwards, or none is. Works of other
   * threads may be in the same transaction; none fails because another does.
   */
  public <T> T write(Work<T> work) {
    IoGuard.enter("a database");
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write within a read or a write");
    }
    PendingWrite<T> own = new PendingWrite<>(work);
    queue.enter(own);
    switch (own.awaitTurn()) {
      case COMMITTED -> {}
      case ALONE -> commit(own);
      case LEAD -> {
        try {
          commitWithFollowers(own);
        } finally {
          queue.handOver();
        }
      }
    }
    return own.result();
  }

  /** Overwrites what was deleted in the side file too, and gives the space back to the disk. */
  public void reclaimSpace() {
    read(open -> {
      open.script("PRAGMA incremental_vacuum");
      open.script("PRAGMA wal_checkpoint(TRUNCATE)");
      return null;
    });
  }

  /** Where a damaged file was put, if there was one since this was opened. */
  public Optional<Path> setAside() {
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
      sql.close();
    } catch (SQLException e) {
      throw Trouble.of(file.path(), e);
    } finally {
      lock.unlock();
    }
  }

  /** If the transaction fails for all of them, each is written alone, by its own thread. */
  private void commitWithFollowers(PendingWrite<?> own) {
    lock.lock();
    try {
      List<PendingWrite<?>> followers = queue.followers();
      if (followers.isEmpty() || !commitTogether(own, followers)) {
        commit(own);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean commitTogether(PendingWrite<?> own, List<PendingWrite<?>> followers) {
    boolean committed = false;
    try {
      Transaction.run(
          sql,
          open -> {
            for (PendingWrite<?> follower : followers) {
              follower.attempt(open);
            }
            return own.attempt(open);
          });
      committed = true;
    } catch (SQLException | RuntimeException e) {
      // Whose work it was shows when each is written alone.
      committed = false;
    } finally {
      Turn turn = committed ? Turn.COMMITTED : Turn.ALONE;
      followers.forEach(follower -> follower.give(turn));
    }
    return committed;
  }

  private void commit(PendingWrite<?> own) {
    // An interrupt would close the files that the rule for damage looks at.
    boolean interrupted = Thread.interrupted();
    lock.lock();
    try {
      onSoundFile(open -> Transaction.run(open, own::attempt));
    } catch (SQLException e) {
      throw Trouble.of(file.path(), e);
    } finally {
      lock.unlock();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void open() throws SQLException {
    try {
      sql = file.open();
    } catch (SQLException e) {
      replaceDamaged(e);
    }
  }

  private <T> T onSoundFile(Work<T> work) throws SQLException {
    try {
      return work.on(sql);
    } catch (SQLException e) {
      replaceDamaged(e);
      return work.on(sql);
    }
  }

  /** Goes on with a new file if the old one is damaged, and with the trouble if it is not. */
  private void replaceDamaged(SQLException trouble) throws SQLException {
    if (!Trouble.isDamage(trouble)) {
      throw trouble;
    }
    try {
      rule.beforeSettingAside(file.path());
    } catch (IOException e) {
      throw Trouble.of(file.path(), e);
    }
    if (sql != null) {
      sql.close();
    }
    setAside = Optional.of(file.setAside());
    sql = file.open();
  }
}
