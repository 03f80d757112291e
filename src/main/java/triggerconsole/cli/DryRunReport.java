package triggerconsole.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import triggerconsole.base.JsonValue;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.bulk.Plan;
import triggerconsole.bulk.RowFinding;
import triggerconsole.table.TableTrouble;
import triggerconsole.trigger.Severity;

/** Tells what a dry run finds, row by row, and what it comes to. */
final class DryRunReport implements Consumer<RowFinding> {

  /** Nobody reads more, and of a large file they would fill the memory. */
  private static final int TOLD = 1_000;

  private final Terminal terminal;
  private final boolean json;
  private final List<JsonValue> findings = new ArrayList<>();
  private int told;
  private int more;

  DryRunReport(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  @Override
  public void accept(RowFinding finding) {
    if (finding.severity() == Severity.INFO) {
      return;
    }
    if (told == TOLD) {
      more++;
      return;
    }
    told++;
    if (json) {
      findings.add(json(finding));
    } else {
      terminal.out().println(finding.severity() + "  " + finding.sentence());
    }
  }

  /** The last words, and the exit code: 2 where a row would be stopped or cannot be read. */
  int end(Plan plan) {
    plan.unreadable().map(TableTrouble::sentence).ifPresent(terminal.err()::println);
    if (json) {
      terminal.print(json(plan));
    } else {
      if (more > 0) {
        terminal.out().println(Messages.of("cli.bulk.more", more));
      }
      terminal
          .out()
          .println(
              Messages.of(
                  "cli.bulk.plan",
                  plan.rows(),
                  plan.sendable(),
                  plan.stopped(),
                  plan.count(Severity.WARNING)));
    }
    if (plan.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return plan.isClean() ? ExitCode.FINE : ExitCode.WRONG_CALL;
  }

  private JsonValue json(Plan plan) {
    List<Member> counts =
        plan.findings().entrySet().stream()
            .map(count -> new Member(count.getKey(), JsonValue.number(count.getValue())))
            .toList();
    return new JsonObject(
        List.of(
            new Member("rows", JsonValue.number(plan.rows())),
            new Member("sendable", JsonValue.number(plan.sendable())),
            new Member("stopped", JsonValue.number(plan.stopped())),
            new Member(
                "unreadable",
                JsonValue.text(plan.unreadable().map(TableTrouble::sentence).orElse(null))),
            new Member("counts", new JsonObject(counts)),
            new Member("findings", new JsonArray(findings)),
            new Member("moreFindings", JsonValue.number(more))));
  }

  private static JsonValue json(RowFinding finding) {
    return new JsonObject(
        List.of(
            new Member("row", JsonValue.number(finding.number())),
            new Member("line", JsonValue.number(finding.line())),
            new Member("severity", JsonValue.text(finding.severity().name())),
            new Member("rule", JsonValue.text(finding.code())),
            new Member("message", JsonValue.text(finding.message()))));
  }
}
