package triggerconsole.cli;

import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import triggerconsole.app.BugReport;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.settings.DataFolder;
import triggerconsole.settings.Logs;

/** What all commands of one run share: the terminal, the options for everywhere, the program. */
final class Session {

  private static final Logger LOG = Logger.getLogger(Session.class.getName());

  private final Terminal terminal;
  private final Function<DataFolder, Console> opener;
  private Optional<String> dataFolder = Optional.empty();

  Session(Terminal terminal, Function<DataFolder, Console> opener) {
    this.terminal = terminal;
    this.opener = opener;
  }

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "cli.option.data-dir")
  void dataFolder(String asked) {
    dataFolder = Optional.ofNullable(asked);
  }

  Terminal terminal() {
    return terminal;
  }

  /** The folder that was asked for with {@code --data-dir}. */
  Optional<String> askedFolder() {
    return dataFolder;
  }

  /** Opens the program over the data folder of this run. */
  Console open() {
    return opener.apply(DataFolder.open(dataFolder, terminal.environment()));
  }

  /** Says on standard error what a person has to know about the program's files. */
  void tellNotices(Console console) {
    console.notices().forEach(terminal.err()::println);
  }

  /** Keeps a bug in the log where there is a folder for it; standard error has it anyway. */
  void log(BugReport report) {
    try (Logs _ = Logs.to(DataFolder.open(dataFolder, terminal.environment()))) {
      LOG.severe(report.details());
    } catch (ConsoleException e) {
      terminal.err().println(e.getMessage());
    }
  }
}
