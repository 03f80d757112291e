package triggerconsole.bulk;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import triggerconsole.base.FileTrouble;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Opening.Refused;
import triggerconsole.bulk.Opening.Stopped;
import triggerconsole.bulk.Opening.Unmapped;
import triggerconsole.bulk.Opening.Unreadable;
import triggerconsole.exchange.Urls;
import triggerconsole.history.Origin;
import triggerconsole.send.SendTrigger;
import triggerconsole.send.Series;
import triggerconsole.send.SeriesOrder;
import triggerconsole.send.SeriesResult;
import triggerconsole.send.SeriesResult.Opened;
import triggerconsole.send.Shot;
import triggerconsole.send.TokenUse;
import triggerconsole.table.Table;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Body;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;

/** Plans, begins and resumes runs. Blocks; trouble on this machine is a ConsoleException. */
public final class Bulk {

  private final SendTrigger trigger;
  private final Ledgers ledgers;
  private final InstantSource clock;

  /** How an order has to do with older runs of the same file to the same target. */
  public enum Way {
    /** A new run, unless an older one stands against it. */
    BEGIN,
    /** A new run, whatever was before. */
    ANEW,
    /** The rows that wait in the newest run. */
    RESUME,
    /** A new run of the rows that failed in the newest one. */
    FAILED
  }

  /** Over what sends and the ledgers of a data folder. */
  public Bulk(SendTrigger trigger, Ledgers ledgers, InstantSource clock) {
    this.trigger = trigger;
    this.ledgers = ledgers;
    this.clock = clock;
  }

  /** The ledgers of the runs. */
  public Ledgers ledgers() {
    return ledgers;
  }

  /**
   * Looks at every row of the order's file and sends nothing; no ledger is begun, no token asked
   * for.
   *
   * @param found is told every finding, in the order of the rows
   */
  public static Plan dryRun(BulkOrder order, Consumer<RowFinding> found) {
    try (Table table = Table.open(order.file(), order.encoding())) {
      boolean anyway = order.choices().sendAnyway().orElse(false);
      Planner planner =
          new Planner(order.mapping().orElseThrow(), anyway, index -> true, found, row -> {});
      return planner.plan(table);
    }
  }

  /**
   * Says which columns the mapping names and the file does not have; nothing when all is well, or
   * when the file cannot be read, which the plan tells.
   */
  public static Optional<String> unmapped(BulkOrder order) {
    try (Table table = Table.open(order.file(), order.encoding())) {
      List<String> missing = order.mapping().orElseThrow().missing(table.columns());
      return missing.isEmpty() || table.columns().isEmpty()
          ? Optional.empty()
          : Optional.of(
              Messages.of(
                  "bulk.unmapped",
                  String.join("\", \"", missing),
                  String.join("\", \"", table.columns())));
    }
  }

  /**
   * Makes a run ready: conflicts, guards and the token first, then every row is looked at and taken
   * up in a ledger. Nothing is sent.
   *
   * @param found is told every finding of a new run, in the order of the rows
   */
  public Opening open(BulkOrder order, Way way, Consumer<RowFinding> found) {
    Fingerprint fingerprint;
    try {
      fingerprint = Fingerprint.of(order.file());
    } catch (IOException e) {
      return new Unreadable(unreadable(order, e));
    }
    if (way == Way.BEGIN || way == Way.ANEW) {
      Optional<String> unmapped = unmapped(order);
      if (unmapped.isPresent()) {
        return new Unmapped(unmapped.get());
      }
    }
    Predecessor before = new Predecessor(ledgers, order, fingerprint);
    Optional<Opening> conflict = before.against(way);
    return conflict.orElseGet(() -> guarded(order, way, before, found));
  }

  private Opening guarded(
      BulkOrder order, Way way, Predecessor before, Consumer<RowFinding> found) {
    String name = way == Way.RESUME ? before.run().facts().name() : ledgers.freshName();
    SeriesResult result =
        trigger.series(
            new SeriesOrder(order.target(), order.confirmation(), Origin.BULK, Optional.of(name)));
    if (result instanceof SeriesResult.Refused(var refusal)) {
      return new Refused(refusal.guard(), refusal.sentence());
    }
    Series series = ((Opened) result).series();
    boolean kept = false;
    try {
      List<Finding> errors = onTheWay(order, series);
      Opening opening =
          errors.isEmpty()
              ? new Preparation(ledgers, name, order, series, clock, found).prepare(way, before)
              : new Stopped(errors);
      kept = opening instanceof Opening.Ready;
      return opening;
    } finally {
      if (!kept) {
        series.close();
      }
    }
  }

  /** What keeps every request from leaving, whatever its body. */
  private static List<Finding> onTheWay(BulkOrder order, Series series) {
    boolean canLeave = Urls.check(order.target().url()).isEmpty();
    if (!canLeave || order.choices().sendAnyway().orElse(false)) {
      return List.of();
    }
    Shot any =
        new Shot(
            Body.of("{}"), false, new TokenUse.AsKept(), BulkOptions.DEFAULT.timeLimit(), false);
    return series.findings(any).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding ->
            finding.pointer().equals(Finding.AUTHORIZATION)
                || finding.pointer().equals(Finding.URL))
        .toList();
  }

  private static TableTrouble unreadable(BulkOrder order, IOException e) {
    return new TableTrouble(
        TableTrouble.Kind.UNREADABLE,
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Messages.of("table.unreadable", FileTrouble.reason(order.file(), e)));
  }
}
