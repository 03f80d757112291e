package triggerconsole.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import triggerconsole.base.JsonValue.JsonArray;
import triggerconsole.base.JsonValue.JsonObject;
import triggerconsole.base.JsonValue.Member;
import triggerconsole.base.Messages;
import triggerconsole.history.EntryJson;
import triggerconsole.history.PastFinding;
import triggerconsole.trigger.Check;
import triggerconsole.trigger.CheckInput;
import triggerconsole.trigger.Finding;
import triggerconsole.trigger.Severity;

/** {@code check}: what is to be said about a body; nothing is sent and nothing kept. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Session session;

  @Mixin private BodyOptions body;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Terminal terminal = session.terminal();
    List<Finding> findings =
        Check.findings(new CheckInput(body.body(terminal), body.botToBot(), Optional.empty()));
    if (json) {
      terminal.print(
          new JsonObject(
              List.of(
                  new Member(
                      "findings",
                      new JsonArray(
                          findings.stream()
                              .map(PastFinding::of)
                              .map(EntryJson::finding)
                              .toList())))));
    } else if (findings.isEmpty()) {
      terminal.out().println(Messages.of("cli.check.fine"));
    } else {
      new TextReport(terminal.out()).findings(findings);
    }
    boolean broken = findings.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    return broken ? ExitCode.WRONG_CALL : ExitCode.FINE;
  }
}
