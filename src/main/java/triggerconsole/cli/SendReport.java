package triggerconsole.cli;

import java.util.List;
import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.exchange.TriggerRequest;
import triggerconsole.history.EntryJson;
import triggerconsole.history.HistoryEntry;
import triggerconsole.history.PastFinding;
import triggerconsole.profile.Profile;
import triggerconsole.send.SendOrder;
import triggerconsole.send.SendResult;
import triggerconsole.send.SendResult.RefusedByGuard;
import triggerconsole.send.SendResult.Sent;
import triggerconsole.send.SendResult.StoppedByFindings;
import triggerconsole.send.Target.ToProfile;
import triggerconsole.trigger.Finding;

/** Tells what became of an order, as text or as one JSON object, and how the command ends. */
final class SendReport {

  private final Terminal terminal;
  private final boolean json;

  SendReport(Terminal terminal, boolean json) {
    this.terminal = terminal;
    this.json = json;
  }

  int tell(SendOrder order, SendResult result) {
    return switch (result) {
      case Sent sent -> sent(sent);
      case StoppedByFindings(List<Finding> findings) -> {
        unsent(order, findings, Messages.of("cli.stopped"));
        yield ExitCode.WRONG_CALL;
      }
      case RefusedByGuard(var refusal, List<Finding> findings) -> {
        unsent(order, findings, refusal.sentence());
        yield ExitCode.REFUSED;
      }
    };
  }

  private int sent(Sent sent) {
    HistoryEntry entry = sent.entry();
    if (json) {
      terminal.print(EntryJson.toJson(entry));
    } else {
      TextReport report = new TextReport(terminal.out());
      entry.verdict().ifPresent(report::verdict);
      report.findings(sent.findings());
      report.facts(entry);
    }
    sent.notRecorded().ifPresent(terminal.err()::println);
    return ExitCode.of(entry.verdict().orElseThrow());
  }

  private void unsent(SendOrder order, List<Finding> findings, String sentence) {
    if (json) {
      terminal.print(
          EntryJson.stopped(
              new TriggerRequest(order.target().url(), order.body()),
              findings.stream().map(PastFinding::of).toList(),
              order.target() instanceof ToProfile(Profile profile)
                  ? Optional.of(profile.name())
                  : Optional.empty()));
    } else {
      new TextReport(terminal.out()).findings(findings);
    }
    terminal.err().println(sentence);
  }
}
