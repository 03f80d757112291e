package triggerconsole.bulk;

import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.Ledgers.Summary;
import triggerconsole.bulk.Opening.Conflict;
import triggerconsole.bulk.Opening.NothingToDo;
import triggerconsole.bulk.Opening.Unmapped;
import triggerconsole.exchange.Urls;

/** The newest run of an order's file to its target, if there is one, and what stands against it. */
final class Predecessor {

  private final BulkOrder order;
  private final Fingerprint now;
  private final Optional<Summary> newest;

  Predecessor(Ledgers ledgers, BulkOrder order, Fingerprint now) {
    this.order = order;
    this.now = now;
    this.newest = ledgers.newest(order.file(), order.targetName());
  }

  /** The file as it is. */
  Fingerprint now() {
    return now;
  }

  /** The run, which there is once nothing stands against resuming it or its failed rows. */
  Summary run() {
    return newest.orElseThrow();
  }

  /** Why the order cannot be begun in this way; nothing when it can. */
  Optional<Opening> against(Way way) {
    if (newest.isEmpty()) {
      return way == Way.RESUME || way == Way.FAILED
          ? Optional.of(new NothingToDo(Messages.of("bulk.nothing.run", order.targetName())))
          : Optional.empty();
    }
    Summary run = newest.get();
    if (run.live()) {
      return conflict(Conflict.Kind.IN_USE);
    }
    return switch (way) {
      case BEGIN -> againstBeginning(run);
      case ANEW -> Optional.empty();
      case RESUME -> run.totals().waiting() == 0 ? Optional.empty() : againstGoingOn(run);
      case FAILED -> againstOnlyFailed(run);
    };
  }

  private Optional<Opening> againstBeginning(Summary run) {
    if (run.totals().waiting() > 0) {
      return conflict(changed(run) ? Conflict.Kind.CHANGED : Conflict.Kind.UNFINISHED);
    }
    // On this machine nobody is moved twice, and a test is run as often as it pleases.
    boolean again =
        !changed(run)
            && order.mapping().filter(run.facts().mapping()::equals).isPresent()
            && !Urls.isLoopback(order.target().url());
    return again ? conflict(Conflict.Kind.FINISHED) : Optional.empty();
  }

  private Optional<Opening> againstOnlyFailed(Summary run) {
    if (run.totals().waiting() > 0 && !changed(run)) {
      return conflict(Conflict.Kind.UNFINISHED);
    }
    return run.totals().failed() == 0
        ? Optional.of(new NothingToDo(Messages.of("bulk.nothing.failed", run.facts().name())))
        : againstGoingOn(run);
  }

  private Optional<Opening> againstGoingOn(Summary run) {
    if (changed(run)) {
      return conflict(Conflict.Kind.CHANGED);
    }
    boolean other =
        order.mapping().filter(given -> !given.equals(run.facts().mapping())).isPresent();
    return other
        ? Optional.of(
            new Unmapped(
                Messages.of("bulk.other.mapping", String.join(" ", run.facts().mapping().texts()))))
        : Optional.empty();
  }

  private boolean changed(Summary run) {
    return !run.facts().fingerprint().equals(now);
  }

  private Optional<Opening> conflict(Conflict.Kind kind) {
    Summary run = newest.orElseThrow();
    String sentence =
        Messages.of(
            "bulk.conflict." + kind.name(),
            run.facts().begunAt(),
            run.totals().waiting(),
            order.targetName());
    return Optional.of(new Conflict(kind, run.facts().name(), sentence));
  }
}
