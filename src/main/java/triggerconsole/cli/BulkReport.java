package triggerconsole.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.bulk.BulkEnd;
import triggerconsole.bulk.BulkEnd.Reason;
import triggerconsole.bulk.BulkOptions;
import triggerconsole.bulk.BulkOrder;
import triggerconsole.bulk.BulkRun;
import triggerconsole.bulk.LedgerFacts;
import triggerconsole.bulk.Opening;
import triggerconsole.bulk.Plan;
import triggerconsole.bulk.Totals;
import triggerconsole.send.Production;
import triggerconsole.trigger.Finding;

/** Tells how a run ended or why it did not begin, as text or as one JSON object. */
final class BulkReport {

  private final Terminal terminal;
  private final boolean json;

  BulkReport(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  /** The counts that matter while it goes on. */
  static String counts(Totals totals) {
    return Messages.of("cli.bulk.counts", totals.accepted(), totals.failed(), totals.unknown());
  }

  /** What a person has to know before the first request. */
  void begins(BulkOrder order, BulkRun run) {
    boolean slowed =
        Production.is(order.target())
            && order.choices().over(run.facts().options()).rate().isEmpty();
    if (slowed) {
      terminal.err().println(Messages.of("cli.bulk.slowed", BulkOptions.PRODUCTION_RATE));
    }
  }

  /** How it ended. */
  void ended(LedgerFacts facts, Plan plan, BulkEnd end) {
    if (json) {
      terminal.print(json(facts, plan, end));
    } else {
      terminal.out().println(end.totals().sentence());
      terminal.out().println(Messages.of("cli.bulk.ledger", facts.name()));
    }
    if (!end.sentence().isEmpty()) {
      terminal.err().println(end.sentence());
    }
  }

  /** As for a single request; what is mixed is not as expected. */
  static int code(BulkEnd end, boolean anyAnswer) {
    Totals totals = end.totals();
    if (end.reason() == Reason.INTERRUPTED) {
      return ExitCode.INTERRUPTED;
    }
    if (totals.accepted() == totals.planned()) {
      return ExitCode.FINE;
    }
    if (totals.stopped() == totals.planned()) {
      return ExitCode.WRONG_CALL;
    }
    return anyAnswer ? ExitCode.NOT_AS_EXPECTED : ExitCode.NO_ANSWER;
  }

  /** Why nothing was sent. */
  int unopened(Opening opening) {
    String sentence =
        switch (opening) {
          case Opening.Ready ignored -> "";
          case Opening.Refused refused -> refused.sentence();
          case Opening.RowsNotConfirmed rows -> rows.sentence();
          case Opening.Stopped stopped ->
              stopped.findings().stream().map(Finding::message).collect(Collectors.joining(" "));
          case Opening.Unreadable unreadable -> unreadable.trouble().sentence();
          case Opening.Unmapped unmapped -> unmapped.sentence();
          case Opening.Conflict conflict -> conflict.sentence();
          case Opening.NothingToDo nothing -> nothing.sentence();
          case Opening.Interrupted ignored -> Messages.of("cli.bulk.interrupted");
        };
    terminal.err().println(sentence);
    if (json) {
      terminal.print(
          new JsonObject(
              List.of(
                  new Member("ledger", JsonValue.NULL),
                  new Member("reason", JsonValue.text(reason(opening))),
                  new Member("totals", JsonValue.NULL),
                  new Member("sentence", JsonValue.text(sentence)))));
    }
    return switch (opening) {
      case Opening.Refused ignored -> ExitCode.REFUSED;
      case Opening.RowsNotConfirmed ignored -> ExitCode.REFUSED;
      case Opening.Interrupted ignored -> ExitCode.INTERRUPTED;
      default -> ExitCode.WRONG_CALL;
    };
  }

  private static String reason(Opening opening) {
    return switch (opening) {
      case Opening.Ready ignored -> "DONE";
      case Opening.Refused refused -> refused.guard().name();
      case Opening.RowsNotConfirmed ignored -> "ROWS_NOT_CONFIRMED";
      case Opening.Stopped ignored -> "STOPPED_BY_FINDINGS";
      case Opening.Unreadable ignored -> "UNREADABLE";
      case Opening.Unmapped ignored -> "UNMAPPED";
      case Opening.Conflict conflict -> conflict.kind().name();
      case Opening.NothingToDo ignored -> "NOTHING_TO_DO";
      case Opening.Interrupted ignored -> Reason.INTERRUPTED.name();
    };
  }

  private static JsonValue json(LedgerFacts facts, Plan plan, BulkEnd end) {
    List<Member> findings = new ArrayList<>();
    for (Map.Entry<String, Integer> count : plan.findings().entrySet()) {
      findings.add(new Member(count.getKey(), JsonValue.number(count.getValue())));
    }
    return new JsonObject(
        List.of(
            new Member("ledger", JsonValue.text(facts.name())),
            new Member("reason", JsonValue.text(end.reason().name())),
            new Member("totals", json(end.totals())),
            new Member("sentence", JsonValue.text(end.sentence())),
            new Member("file", JsonValue.text(facts.file().toString())),
            new Member("sha256", JsonValue.text(facts.fingerprint().sha256())),
            new Member("target", JsonValue.text(facts.target())),
            new Member("parent", JsonValue.text(facts.parent().orElse(null))),
            new Member("findings", new JsonObject(findings))));
  }

  private static JsonValue json(Totals totals) {
    return new JsonObject(
        List.of(
            new Member("planned", JsonValue.number(totals.planned())),
            new Member("accepted", JsonValue.number(totals.accepted())),
            new Member("failed", JsonValue.number(totals.failed())),
            new Member("unknown", JsonValue.number(totals.unknown())),
            new Member("stopped", JsonValue.number(totals.stopped())),
            new Member("waiting", JsonValue.number(totals.waiting()))));
  }
}
