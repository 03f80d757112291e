package triggerconsole.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxServer;

/** {@code sandbox}: the stand-in for the endpoint, until Ctrl+C. */
@Command(name = "sandbox")
final class SandboxCommand implements Callable<Integer> {

  /** What {@code --clock} may say. */
  enum Clock {
    REAL(Rate.REAL),
    MANUAL(Rate.MANUAL);

    private final Rate rate;

    Clock(Rate rate) {
      this.rate = rate;
    }
  }

  private static final int HIGHEST_PORT = 65_535;

  private final Session session;

  @Spec private CommandSpec command;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "cli.option.port")
  private Integer port;

  @Option(names = "--clock", paramLabel = "real|manual", descriptionKey = "cli.option.clock")
  private Clock clock = Clock.REAL;

  @Option(names = "--log", paramLabel = "FILE|-", descriptionKey = "cli.option.log")
  private String log;

  @Option(names = "--bot", hidden = true)
  private String bot;

  SandboxCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw WrongCall.value(command, "--port", port);
    }
    if (bot != null) {
      throw wrong("cli.wrong.bot");
    }
    OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
    try (CtrlC _ = CtrlC.interruptsMe();
        RequestLog requests = RequestLog.open(Optional.ofNullable(log), session.terminal());
        SandboxServer server = SandboxServer.start(BuiltInBots.bots(), wanted, clock.rate)) {
      requests.follow(server.sandbox(), () -> greet(server));
      session.terminal().err().println(Messages.of("cli.sandbox.running"));
      new CountDownLatch(1).await();
      return ExitCode.FINE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private void greet(SandboxServer server) {
    PrintStream out = session.terminal().out();
    out.println(server.url());
    out.println("token " + server.token());
    out.flush();
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new ParameterException(command.commandLine(), Messages.of(key, arguments));
  }
}
