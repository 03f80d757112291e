package triggerconsole.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import triggerconsole.app.BugReport;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;

/** The one place where what went wrong becomes a sentence and an exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Session session;
  private final Terminal terminal;

  Faults(Session session) {
    this.session = session;
    this.terminal = session.terminal();
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine call = fault.getCommandLine();
    terminal.err().println(WrongCall.sentence(fault));
    terminal.err().println(Messages.of("cli.wrong.help", call.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_CALL;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine call, ParseResult parsed) {
    return fault instanceof ConsoleException trouble ? trouble(trouble) : bug(fault);
  }

  int trouble(ConsoleException trouble) {
    terminal.err().println(trouble.getMessage());
    return ExitCode.TROUBLE;
  }

  int bug(Throwable fault) {
    BugReport report = BugReport.of(fault);
    session.log(report);
    terminal.err().println(Messages.of("cli.bug", report.code()));
    terminal.err().println(report.details());
    return ExitCode.BUG;
  }
}
