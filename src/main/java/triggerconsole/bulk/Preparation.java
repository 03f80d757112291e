package triggerconsole.bulk;

import java.nio.charset.Charset;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Bulk.Way;
import triggerconsole.bulk.Opening.Conflict;
import triggerconsole.bulk.Opening.Interrupted;
import triggerconsole.bulk.Opening.NothingToDo;
import triggerconsole.bulk.Opening.Ready;
import triggerconsole.bulk.Opening.RowsNotConfirmed;
import triggerconsole.bulk.Opening.Unreadable;
import triggerconsole.send.Production;
import triggerconsole.send.Series;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.table.Table;

/**
 * Brings an order that may be sent as far as its first request, with a ledger, old or new.
 *
 * @param name of the ledger
 */
record Preparation(
    Ledgers ledgers,
    String name,
    BulkOrder order,
    Series series,
    InstantSource clock,
    Consumer<RowFinding> found) {

  private static final int AT_ONCE = 5_000;

  Opening prepare(Way way, Predecessor before) {
    return switch (way) {
      case BEGIN, ANEW -> begin(begun(before), index -> true);
      case FAILED -> failed(before);
      case RESUME -> resume(before);
    };
  }

  private LedgerFacts begun(Predecessor before) {
    return facts(
        before.now(),
        order.mapping().orElseThrow(),
        order.encoding(),
        Optional.empty(),
        order.choices().over(BulkOptions.DEFAULT));
  }

  private Opening failed(Predecessor before) {
    LedgerFacts parent = before.run().facts();
    Optional<Ledger> taken = ledgers.take(parent.name());
    if (taken.isEmpty()) {
      return inUse(parent);
    }
    BitSet failed;
    try (Ledger ledger = taken.get()) {
      failed = ledger.failed();
    }
    LedgerFacts facts =
        facts(
            before.now(),
            parent.mapping(),
            parent.encoding(),
            Optional.of(parent.name()),
            order.choices().over(parent.options()));
    return begin(facts, failed::get);
  }

  private Opening resume(Predecessor before) {
    LedgerFacts facts = before.run().facts();
    Optional<Ledger> taken = ledgers.take(facts.name());
    if (taken.isEmpty()) {
      return inUse(facts);
    }
    Ledger ledger = taken.get();
    boolean kept = false;
    try {
      ledger.lose();
      Opening opening = ready(ledger, order.choices().over(facts.options()), Plan.NONE);
      kept = opening instanceof Ready;
      return opening;
    } finally {
      if (!kept) {
        ledger.close();
      }
    }
  }

  private Opening begin(LedgerFacts facts, IntPredicate wanted) {
    Ledger ledger = ledgers.create(facts);
    boolean kept = false;
    try {
      Opening opening = planned(ledger, wanted);
      kept = opening instanceof Ready;
      return opening;
    } finally {
      if (!kept) {
        ledgers.discard(ledger);
      }
    }
  }

  private Opening planned(Ledger ledger, IntPredicate wanted) {
    LedgerFacts facts = ledger.facts();
    List<PlannedRow> rows = new ArrayList<>();
    Planner planner =
        new Planner(
            facts.mapping(),
            facts.options().sendAnyway(),
            wanted,
            found,
            row -> {
              rows.add(row);
              if (rows.size() == AT_ONCE) {
                ledger.plan(rows);
                rows.clear();
              }
            });
    Plan plan;
    try (Table table = Table.open(facts.file(), facts.encoding())) {
      plan = planner.plan(table);
    }
    if (plan.interrupted()) {
      return new Interrupted();
    }
    if (plan.unreadable().isPresent()) {
      return new Unreadable(plan.unreadable().get());
    }
    if (plan.rows() == 0) {
      return new NothingToDo(Messages.of("bulk.nothing.rows"));
    }
    ledger.plan(rows);
    ledger.planned(clock.instant());
    return ready(ledger, facts.options(), plan);
  }

  private Opening ready(Ledger ledger, BulkOptions options, Plan plan) {
    int rows = ledger.totals().waiting();
    OptionalInt typed = order.confirmedRows();
    boolean wrong = typed.isPresent() && typed.getAsInt() != rows;
    if (rows > 0 && (wrong || (Production.is(order.target()) && typed.isEmpty()))) {
      String sentence = Messages.of("bulk.confirm-rows", rows, order.targetName());
      return new RowsNotConfirmed(rows, sentence);
    }
    return new Ready(
        new BulkRun(ledger, series, options.pace(order.target()), options, clock), plan);
  }

  private static Opening inUse(LedgerFacts facts) {
    return new Conflict(
        Conflict.Kind.IN_USE,
        facts.name(),
        Messages.of("bulk.conflict.IN_USE", facts.begunAt(), 0, facts.target()));
  }

  private LedgerFacts facts(
      Fingerprint fingerprint,
      Mapping mapping,
      Optional<Charset> encoding,
      Optional<String> parent,
      BulkOptions options) {
    return new LedgerFacts(
        name,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        order.file(),
        fingerprint,
        encoding,
        mapping,
        order.targetName(),
        order.target().url(),
        order.target() instanceof ToProfile(var profile)
            ? Optional.of(profile.environment().name())
            : Optional.empty(),
        parent,
        options);
  }
}
