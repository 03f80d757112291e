package triggerconsole.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.app.Console;
import triggerconsole.history.Origin;
import triggerconsole.send.SendOrder;
import triggerconsole.send.SendResult;
import triggerconsole.send.Target;
import triggerconsole.trigger.Body;

/** {@code send}: one request, judged and remembered. */
@Command(name = "send")
final class SendCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec command;

  @ArgGroup(multiplicity = "1")
  private TargetOptions target;

  @Mixin private BodyOptions body;

  @Mixin private SendingOptions sending;

  @Option(names = "--send-anyway", descriptionKey = "cli.option.send-anyway")
  private boolean sendAnyway;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  SendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    sending.check(target);
    if (sending.tokenFromStandardInput() && body.takesStandardInput()) {
      throw WrongCall.of(command, "cli.wrong.two-from-stdin");
    }
    Body frozen = body.body(session.terminal());
    Optional<Target> toUrl = sending.toUrl(target, session.terminal());
    try (Console console = session.open()) {
      SendOrder order =
          new SendOrder(
              toUrl.orElseGet(() -> TargetReader.known(target, console)),
              frozen,
              body.botToBot(),
              sending.timeLimit(console),
              sendAnyway,
              sending.confirmation(),
              Origin.CLI);
      // The report is part of what Ctrl+C waits for: a cancelled request has its verdict too.
      try (CtrlC _ = CtrlC.interruptsMe()) {
        SendResult result = console.sendTrigger().send(order);
        session.tellNotices(console);
        return new SendReport(session.terminal(), json).tell(order, result);
      }
    }
  }
}
