package triggerconsole.bulk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.ConsoleException.Remedy;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.IoGuard;
import triggerconsole.base.Messages;
import triggerconsole.base.PrivateFiles;
import triggerconsole.sqlite.DamageRule;
import triggerconsole.sqlite.Database;
import triggerconsole.sqlite.Durability;
import triggerconsole.sqlite.Schema;

/**
 * The ledgers of a data folder: one file a run, in {@code bulk}. Safe for any number of threads.
 */
public final class Ledgers {

  private static final Schema SCHEMA = Schema.of("bulk-1.sql");
  private static final String ENDING = ".db";

  /** Among so many of the newest, those are sought that were never planned to the end. */
  private static final int LOOKED_AT = 5;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InstantSource clock;
  private final Set<Path> held = ConcurrentHashMap.newKeySet();

  /** The ledgers below a data folder; nothing is created before the first run. */
  public Ledgers(Path dataFolder, InstantSource clock) {
    this.folder = dataFolder.resolve("bulk");
    this.clock = clock;
  }

  /** One ledger in a list. */
  public record Summary(LedgerFacts facts, Totals totals, boolean live) {}

  /** Every run that was begun, the newest first. */
  public List<Summary> list() {
    List<Summary> summaries = new ArrayList<>();
    for (String name : names()) {
      view(name)
          .ifPresent(view -> {
            try (view) {
              summaries.add(new Summary(view.facts(), view.totals(), view.live()));
            }
          });
    }
    return summaries;
  }

  /** The newest run of a file to a target, which is a profile's name, or else a URL. */
  public Optional<Summary> newest(Path file, String target) {
    for (String name : names()) {
      Optional<LedgerView> view = view(name);
      if (view.isPresent()) {
        try (LedgerView found = view.get()) {
          LedgerFacts facts = found.facts();
          if (facts.file().equals(file) && facts.target().equals(target)) {
            return Optional.of(new Summary(facts, found.totals(), found.live()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A look into the ledger of this name; nothing when there is none. */
  public Optional<LedgerView> view(String name) {
    Path path = path(name);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    boolean live = isHeld(path);
    Database database = open(path);
    Optional<LedgerFacts> facts = Optional.empty();
    try {
      facts = database.read(sql -> LedgerSql.facts(sql, name));
      return facts.map(known -> new LedgerView(known, database, live));
    } finally {
      if (facts.isEmpty()) {
        database.close();
      }
    }
  }

  /**
   * Deletes the ledger of this name for good, and says whether it could: not while somebody runs
   * it.
   */
  public boolean delete(String name) {
    Optional<Ledger> ledger = Files.exists(path(name)) ? take(name) : Optional.empty();
    ledger.ifPresent(this::discard);
    return ledger.isPresent();
  }

  /** A name that no ledger has yet; names are in the order of time. */
  String freshName() {
    String random = UUID.randomUUID().toString().substring(0, 4);
    return STAMP.format(clock.instant()) + "-" + random;
  }

  /** A new ledger without rows. */
  Ledger create(LedgerFacts facts) {
    IoGuard.enter("a ledger");
    try {
      PrivateFiles.createFolder(folder);
    } catch (IOException e) {
      throw trouble(folder, e);
    }
    names().stream().limit(LOOKED_AT).forEach(this::discardUnplanned);
    Path path = path(facts.name());
    LedgerLock lock = lock(path).orElseThrow();
    return opened(
        path,
        lock,
        database -> {
          database.write(sql -> {
            LedgerSql.begin(sql, facts);
            return null;
          });
          return new Ledger(facts, path, database, lock);
        });
  }

  /** The ledger of this name for whoever goes on with it; nothing when somebody else has it. */
  Optional<Ledger> take(String name) {
    Path path = path(name);
    Optional<LedgerLock> lock = lock(path);
    return lock.map(taken ->
        opened(
            path,
            taken,
            database ->
                new Ledger(
                    database.read(sql -> LedgerSql.facts(sql, name)).orElseThrow(),
                    path,
                    database,
                    taken)));
  }

  /** A program that ended while it planned leaves a ledger from which nothing was sent. */
  private void discardUnplanned(String name) {
    Path path = path(name);
    lock(path)
        .ifPresent(lock -> {
          Database database = open(path);
          boolean planned = database.read(sql -> LedgerSql.facts(sql, name)).isPresent();
          database.close();
          release(path, lock);
          if (!planned) {
            delete(path);
          }
        });
  }

  /** Takes a ledger away of which nothing was sent. */
  void discard(Ledger ledger) {
    ledger.close();
    delete(ledger.path());
  }

  private static void delete(Path path) {
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(path.resolveSibling(path.getFileName() + suffix));
      }
      Files.deleteIfExists(lockFile(path));
    } catch (IOException e) {
      throw trouble(path, e);
    }
  }

  private interface Opening {
    Ledger of(Database database);
  }

  private static Ledger opened(Path path, LedgerLock lock, Opening opening) {
    Optional<Ledger> ledger = Optional.empty();
    Optional<Database> database = Optional.empty();
    try {
      database = Optional.of(open(path));
      ledger = Optional.of(opening.of(database.get()));
      return ledger.get();
    } finally {
      if (ledger.isEmpty()) {
        database.ifPresent(Database::close);
        release(path, lock);
      }
    }
  }

  private static Database open(Path path) {
    return new Database(path, SCHEMA, Durability.POWER_CUT, DamageRule.REFUSE);
  }

  private List<String> names() {
    IoGuard.enter("list ledgers");
    List<String> names = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - ENDING.length()));
      }
    } catch (IOException e) {
      throw trouble(folder, e);
    }
    names.sort(Comparator.reverseOrder());
    return names;
  }

  private boolean isHeld(Path path) {
    Optional<LedgerLock> lock = lock(path);
    lock.ifPresent(free -> release(path, free));
    return lock.isEmpty();
  }

  private Optional<LedgerLock> lock(Path path) {
    try {
      return LedgerLock.take(lockFile(path), held);
    } catch (IOException e) {
      throw trouble(path, e);
    }
  }

  private static void release(Path path, LedgerLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw trouble(path, e);
    }
  }

  private Path path(String name) {
    return folder.resolve(name + ENDING);
  }

  private static Path lockFile(Path path) {
    return path.resolveSibling(path.getFileName() + ".lock");
  }

  private static ConsoleException trouble(Path path, IOException e) {
    return new ConsoleException(
        Messages.of("file.unwritable", path, FileTrouble.reason(path, e)),
        Remedy.OPEN_DATA_FOLDER,
        e);
  }
}
