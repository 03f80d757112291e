package triggerconsole.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import triggerconsole.base.PrivateFiles;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.exchange.Outcome;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.sqlite.Database;
import triggerconsole.sqlite.Durability;
import triggerconsole.sqlite.Schema;
import triggerconsole.sqlite.Trouble;

/**
 * Everything that was sent from this data folder, in {@code history.db}. Calls block and may come
 * from any thread; other programs may use the folder at the same time. Trouble with the file is a
 * {@link triggerconsole.base.ConsoleException}.
 */
public final class History implements AutoCloseable {

  /** The file's name in the data folder (contract, section 6). */
  public static final String FILE = "history.db";

  static final Schema SCHEMA = Schema.of("history-1.sql", "history-2.sql");

  private final Path file;
  private final Owner owner;
  private final Database database;
  private final LateOutcomes late = new LateOutcomes();

  private History(Path file, Owner owner, Database database) {
    this.file = file;
    this.owner = owner;
    this.database = database;
  }

  /**
   * The history of a data folder, which is created when there is none. A damaged file is set aside;
   * one from a newer version is refused and left alone.
   */
  public static History open(Path dataFolder) {
    return open(dataFolder, SCHEMA);
  }

  static History open(Path dataFolder, Schema schema) {
    Path file = dataFolder.resolve(FILE);
    Owner owner;
    try {
      PrivateFiles.createFolder(dataFolder);
      owner = Owner.enter(dataFolder);
    } catch (IOException e) {
      throw Trouble.of(file, e);
    }
    boolean opened = false;
    try {
      History history = new History(file, owner, database(file, schema, owner));
      history.completeAbandoned();
      opened = true;
      return history;
    } finally {
      if (!opened) {
        leave(file, owner);
      }
    }
  }

  /** A power cut may cost the last moments, since waiting for the disk would slow every send. */
  static Database database(Path file, Schema schema, Owner owner) {
    return new Database(file, schema, Durability.PROGRAM, owner::requireAlone);
  }

  /** Where a damaged file was put; the person should be told, and nothing in it is lost. */
  public Optional<Path> setAside() {
    return database.setAside();
  }

  /** Records a request before it leaves: on the disk when this returns, as being in flight. */
  public long begin(NewEntry entry) {
    storeLate();
    return database.write(sql -> Recording.begin(sql, owner.id(), entry));
  }

  /**
   * Records what came of a request, the whole answer included. Does nothing when the entry was
   * deleted meanwhile, or completed before. What could not be stored is tried again later.
   */
  public void complete(long id, Outcome outcome, Verdict verdict) {
    boolean stored = false;
    try {
      database.write(sql -> Recording.complete(sql, id, outcome, verdict));
      stored = true;
    } finally {
      if (!stored) {
        late.add(database, id, outcome, verdict);
      }
    }
  }

  /**
   * Stores the outcomes that could not be stored when they came, and says whether none is left. It
   * is also tried before the next request, whenever the history is read, and at the end.
   */
  public boolean storeLate() {
    return late.store(database);
  }

  /** What a query finds, newest first, with the numbers for the verdict filters. */
  public Found find(Query query) {
    storeLate();
    completeAbandoned();
    return database.read(sql -> Listing.find(sql, query));
  }

  /** Rows of what was found, from a position; those deleted meanwhile are left out. */
  public List<HistoryRow> rows(Found found, int from, int limit) {
    return database.read(sql -> Reading.rows(sql, found.slice(from, limit)));
  }

  /** An entry with its bodies, or nothing when there is none with this id. */
  public Optional<HistoryEntry> entry(long id) {
    storeLate();
    completeAbandoned();
    return database.read(sql -> Reading.entry(sql, id));
  }

  /** How many entries there are. */
  public int total() {
    return database.read(
        sql -> sql.first(row -> row.getInt(1), "SELECT count(*) FROM entry").orElseThrow());
  }

  /** Changes the person's own words about an entry; false when there is none with this id. */
  public boolean setNote(long id, String note) {
    return database.write(sql -> Recording.setNote(sql, id, note));
  }

  /** Deletes entries for good and tells how many there were. */
  public int delete(Collection<Long> ids) {
    return deleting(sql -> Recording.delete(sql, ids));
  }

  /** Deletes what began before a moment, but for what is in flight, and tells how many. */
  public int deleteOlderThan(Instant moment) {
    return deleting(sql -> Recording.deleteOlderThan(sql, moment));
  }

  /** The users that the newest requests named, the last used first; of one profile, or of all. */
  public List<Recent> recentUsers(Optional<String> profile, int limit) {
    return database.read(sql -> Recents.users(sql, profile, limit));
  }

  /** The modules that the newest requests named as numbers, the last used first. */
  public List<Recent> recentModules(Optional<String> profile, int limit) {
    return database.read(sql -> Recents.modules(sql, profile, limit));
  }

  /** The names of the profiles that occur. */
  public List<String> profiles() {
    return database.read(Recents::profiles);
  }

  /** When the same body was last sent to the same URL, if that was at {@code since} or later. */
  public Optional<Instant> lastSame(TriggerRequest request, Instant since) {
    return database.read(sql -> Recents.lastSame(sql, request, since));
  }

  /** What is still in flight then will read as "outcome unknown". */
  @Override
  public void close() {
    try {
      storeLate();
      database.close();
    } finally {
      leave(file, owner);
    }
  }

  private int deleting(Database.Work<Integer> work) {
    int deleted = database.write(work);
    if (deleted > 0) {
      database.reclaimSpace();
    }
    return deleted;
  }

  private void completeAbandoned() {
    List<String> gone =
        database
            .read(sql ->
                sql.list(
                    row -> row.getString(1),
                    "SELECT DISTINCT owner FROM entry WHERE verdict IS NULL AND owner <> ?",
                    owner.id()))
            .stream()
            .filter(other -> !owner.isAlive(other))
            .toList();
    for (String other : gone) {
      database.write(sql -> Recording.abandon(sql, other));
    }
  }

  private static void leave(Path file, Owner owner) {
    try {
      owner.close();
    } catch (IOException e) {
      throw Trouble.of(file, e);
    }
  }
}
