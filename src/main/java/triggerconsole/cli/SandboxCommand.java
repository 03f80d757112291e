package triggerconsole.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import triggerconsole.base.Messages;
import triggerconsole.sandbox.Bots;
import triggerconsole.sandbox.BuiltInBots;
import triggerconsole.sandbox.SandboxClock.Rate;
import triggerconsole.sandbox.SandboxServer;
import triggerconsole.sandbox.botfile.BotFile;

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

  @Option(names = "--bot", paramLabel = "FILE", descriptionKey = "cli.option.bot")
  private String bot;

  SandboxCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw WrongCall.value(command, "--port", port);
    }
    Optional<Bots> bots = bot == null ? Optional.of(BuiltInBots.bots()) : written(bot);
    if (bots.isEmpty()) {
      return ExitCode.WRONG_CALL;
    }
    OptionalInt wanted = port == null ? OptionalInt.empty() : OptionalInt.of(port);
    try (CtrlC _ = CtrlC.interruptsMe();
        RequestLog requests = RequestLog.open(Optional.ofNullable(log), session.terminal());
        SandboxServer server = SandboxServer.start(bots.get(), wanted, clock.rate)) {
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

  /** The bots of a file; says what is wrong with it, warnings too. */
  private Optional<Bots> written(String file) {
    PrintStream err = session.terminal().err();
    BotFile.Reading reading = BotFile.read(new Inputs(session.terminal(), command).path(file));
    reading.lines(file).forEach(err::println);
    if (reading.bots().isEmpty()) {
      err.println(Messages.of("cli.sandbox.bot-file"));
    }
    return reading.bots();
  }
}
