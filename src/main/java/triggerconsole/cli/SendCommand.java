package triggerconsole.cli;

import java.math.BigDecimal;
import java.time.Duration;
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

  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(1_000);

  private final Session session;

  @Spec private CommandSpec command;

  @ArgGroup(multiplicity = "1")
  private TargetOptions target;

  @Mixin private BodyOptions body;

  @Option(names = "--token-stdin", descriptionKey = "cli.option.token-stdin")
  private boolean tokenFromStandardInput;

  @Option(names = "--send-anyway", descriptionKey = "cli.option.send-anyway")
  private boolean sendAnyway;

  @Option(names = "--confirm", paramLabel = "NAME", descriptionKey = "cli.option.confirm")
  private String confirmation;

  @Option(names = "--timeout", paramLabel = "S", descriptionKey = "cli.option.timeout")
  private BigDecimal timeout;

  @Option(names = "--json", descriptionKey = "cli.option.json")
  private boolean json;

  SendCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<Duration> asked = Optional.ofNullable(timeout).map(this::duration);
    if (tokenFromStandardInput && target.url().isEmpty()) {
      throw WrongCall.of(command, "cli.wrong.token-without-url");
    }
    if (tokenFromStandardInput && body.takesStandardInput()) {
      throw WrongCall.of(command, "cli.wrong.two-from-stdin");
    }
    Body frozen = body.body(session.terminal());
    TargetReader targets =
        new TargetReader(session.terminal(), tokenFromStandardInput, command.commandLine());
    Optional<Target> toUrl = target.url().map(targets::url);
    try (Console console = session.open()) {
      SendOrder order =
          new SendOrder(
              toUrl.orElseGet(() -> TargetReader.known(target, console)),
              frozen,
              body.botToBot(),
              asked.orElse(Duration.ofSeconds(console.settings().timeLimitSeconds())),
              sendAnyway,
              Optional.ofNullable(confirmation),
              Origin.CLI);
      // The report is part of what Ctrl+C waits for: a cancelled request has its verdict too.
      try (CtrlC _ = CtrlC.interruptsMe()) {
        SendResult result = console.sendTrigger().send(order);
        session.tellNotices(console);
        return new SendReport(session.terminal(), json).tell(order, result);
      }
    }
  }

  private Duration duration(BigDecimal seconds) {
    if (seconds.signum() <= 0 || seconds.compareTo(LONGEST_SECONDS) > 0) {
      throw WrongCall.value(command, "--timeout", seconds);
    }
    return Duration.ofMillis(Math.max(1, seconds.multiply(MILLISECONDS).longValue()));
  }
}
