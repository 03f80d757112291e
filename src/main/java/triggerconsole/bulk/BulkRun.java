package triggerconsole.bulk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import triggerconsole.base.ConsoleException;
import triggerconsole.bulk.BulkEnd.Reason;
import triggerconsole.bulk.WaitingRows.Ready;
import triggerconsole.diagnosis.Verdict;
import triggerconsole.diagnosis.VerdictCode;
import triggerconsole.exchange.Cause;
import triggerconsole.run.Control;
import triggerconsole.run.Meter;
import triggerconsole.run.Pace;
import triggerconsole.run.Progress;
import triggerconsole.run.Workers;
import triggerconsole.send.SendResult;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.send.Series;
import triggerconsole.send.Shot;
import triggerconsole.send.TokenUse;
import triggerconsole.table.Table;

/**
 * A run that may begin. {@link #run} blocks; everything else may be called by any thread meanwhile.
 * Closing it lets go of the ledger.
 */
public final class BulkRun implements AutoCloseable {

  private static final int TOO_MANY_REQUESTS = 429;

  private final Ledger ledger;
  private final Series series;
  private final Pace pace;
  private final BulkOptions options;
  private final InstantSource clock;
  private final Tally tally;
  private final Meter meter;
  private final Control control = new Control();
  private Optional<Reason> reason = Optional.empty();
  private int detail;

  BulkRun(Ledger ledger, Series series, Pace pace, BulkOptions options, InstantSource clock) {
    this.ledger = ledger;
    this.series = series;
    this.pace = pace;
    this.options = options;
    this.clock = clock;
    this.tally = new Tally(ledger.totals());
    this.meter = new Meter(OptionalLong.of(tally.totals().waiting()));
  }

  /** What the ledger says of it. */
  public LedgerFacts facts() {
    return ledger.facts();
  }

  /** Where every row is now. */
  public Totals totals() {
    return tally.totals();
  }

  /** How far it is now. */
  public Progress progress() {
    return meter.progress();
  }

  /** Whether it goes, pauses or is stopped. */
  public Control.State state() {
    return control.state();
  }

  /** Sends nothing new until {@link #goOn()}. */
  public void pause() {
    control.pause();
  }

  /** Ends a pause, also after a 429. */
  public void goOn() {
    forget(Reason.TOO_MANY_REQUESTS);
    control.goOn();
  }

  /** Sends nothing new any more; what is under way is waited for. */
  public void stop() {
    end(Reason.STOPPED, 0);
  }

  /**
   * Sends the rows that wait, each at most once. An interrupt cancels what is under way; every row
   * is accounted for, and the thread stays interrupted.
   *
   * @throws ConsoleException when the ledger or the history cannot be written; what was not sent
   *     waits on
   */
  public BulkEnd run(BulkListener listener) {
    try (Table table = Table.open(facts().file(), facts().encoding())) {
      WaitingRows rows =
          new WaitingRows(ledger, table, row -> end(Reason.ROW_CHANGED, row.index()));
      Workers workers = new Workers(options.concurrency(), pace, control);
      Workers.Ending ending = workers.each(rows, row -> send(row, listener));
      return ended(ending == Workers.Ending.INTERRUPTED);
    }
  }

  private void send(Ready row, BulkListener listener) throws InterruptedException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedException();
    }
    ledger.sent(row.index(), clock.instant());
    tally.sent();
    // What was found was decided about row by row, before anything was sent.
    Shot shot = new Shot(row.body(), false, new TokenUse.AsKept(), options.timeLimit(), true);
    RowAnswer answer = RowAnswer.of(sent(row, shot).entry());
    if (neverLeft(answer.verdict())) {
      takeBack(row);
    } else {
      answered(row, answer, listener);
    }
  }

  private Sent sent(Ready row, Shot shot) {
    SendResult result;
    try {
      result = series.send(shot);
    } catch (ConsoleException e) {
      takeBack(row);
      throw e;
    }
    if (result instanceof Sent sent) {
      return sent;
    }
    throw new IllegalStateException("a row was stopped: " + result);
  }

  private void takeBack(Ready row) {
    ledger.unsent(row.index());
    tally.unsent();
  }

  /** A request that was cancelled before it left may be sent another time. */
  private static boolean neverLeft(Verdict verdict) {
    return verdict.code() == VerdictCode.NOT_SENT
        && verdict.cause().filter(Cause.CANCELLED::equals).isPresent();
  }

  private void answered(Ready row, RowAnswer answer, BulkListener listener) {
    ledger.answered(row.index(), answer);
    RowOutcome outcome = RowOutcome.of(answer.verdict().code());
    int failures = tally.answered(outcome);
    meter.count();
    listener.answered(row.index(), outcome);
    if (answer.verdict().code() == VerdictCode.AUTH_FAILED) {
      end(Reason.AUTH_FAILED, row.number());
    } else if (answer.status().orElse(0) == TOO_MANY_REQUESTS) {
      ask(row, listener);
    } else if (options.stopAfter() > 0 && failures >= options.stopAfter()) {
      end(Reason.FAILURES, failures);
    }
  }

  /** Asks once for all that come while it pauses. */
  private void ask(Ready row, BulkListener listener) {
    synchronized (this) {
      if (reason.isPresent()) {
        return;
      }
      reason = Optional.of(Reason.TOO_MANY_REQUESTS);
      detail = row.number();
      control.pause();
    }
    listener.tooManyRequests(this);
  }

  /** The first reason counts. */
  private synchronized void end(Reason why, int what) {
    if (reason.isEmpty()) {
      reason = Optional.of(why);
      detail = what;
    }
    control.stop();
  }

  private synchronized void forget(Reason known) {
    reason = reason.filter(kept -> kept != known);
  }

  private synchronized BulkEnd ended(boolean interrupted) {
    Totals totals = tally.totals();
    if (interrupted) {
      return BulkEnd.of(Reason.INTERRUPTED, totals, 0);
    }
    Reason why = totals.waiting() == 0 ? Reason.DONE : reason.orElse(Reason.STOPPED);
    return BulkEnd.of(why, totals, detail);
  }

  @Override
  public void close() {
    try {
      series.close();
    } finally {
      ledger.close();
    }
  }
}
