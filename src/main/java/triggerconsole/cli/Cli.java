package triggerconsole.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import triggerconsole.app.Console;
import triggerconsole.base.ConsoleException;
import triggerconsole.base.Messages;
import triggerconsole.settings.DataFolder;

/** The command line as one function, from arguments and streams to an exit code. */
public final class Cli {

  private static final List<String> VERSION = List.of("--version");

  private final Terminal terminal;
  private final Function<DataFolder, Console> opener;
  private final Window window;

  Cli(Terminal terminal, Function<DataFolder, Console> opener, Window window) {
    this.terminal = terminal;
    this.opener = opener;
    this.window = window;
  }

  /** A command line over the keychain of the operating system. */
  public static Cli of(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Map<String, String> environment,
      Window window) {
    return new Cli(
        new Terminal(in, out, err, environment, Optional.empty()), Console::open, window);
  }

  /** The command line of this process, which may ask the person at its terminal for a token. */
  public static Cli ofThisProcess(Window window) {
    return new Cli(ProcessTerminal.here(), Console::open, window);
  }

  /** Tells a bug that nobody else has told, and returns the exit code. */
  public int bug(Throwable fault) {
    return new Faults(new Session(terminal, opener)).bug(fault);
  }

  /** Does what the arguments say and returns the exit code (contract, section 3). */
  public int run(String... arguments) {
    Session session = new Session(terminal, opener);
    if (arguments.length == 0) {
      return openWindow(new Faults(session));
    }
    CommandLine root = commands(session, List.of(arguments));
    Faults faults = new Faults(session);
    root.setParameterExceptionHandler(faults);
    root.setExecutionExceptionHandler(faults);
    PrintWriter out = writer(terminal.out());
    PrintWriter err = writer(terminal.err());
    root.setOut(out);
    root.setErr(err);
    int code = root.execute(arguments);
    out.flush();
    err.flush();
    terminal.out().flush();
    terminal.err().flush();
    return code;
  }

  /** Whoever opens the window does not wait for the commands to be read. */
  private int openWindow(Faults faults) {
    try {
      return window.open(Optional.empty());
    } catch (ConsoleException trouble) {
      return faults.trouble(trouble);
    } finally {
      terminal.err().flush();
    }
  }

  /** All commands, to be read and not to be run. */
  CommandLine all() {
    return commands(new Session(terminal, opener), List.of("--help"));
  }

  private CommandLine commands(Session session, List<String> arguments) {
    CommandLine root = new CommandLine(new RootCommand(session, window));
    // Each command costs tens of milliseconds to read: only those that are named, if any is.
    Map<String, Supplier<Object>> all = commands(session);
    boolean named = VERSION.equals(arguments) || arguments.stream().anyMatch(all::containsKey);
    all.forEach((name, command) -> {
      if (!named || arguments.contains(name)) {
        root.addSubcommand(command.get());
      }
    });
    VariableOption.Reader variables = new VariableOption.Reader();
    root.registerConverter(VariableOption.Text.class, variables.texts())
        .registerConverter(VariableOption.AnyJson.class, variables.jsons())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setResourceBundle(ResourceBundle.getBundle("triggerconsole.messages", Locale.ROOT))
        .setUsageHelpWidth(100);
    describe(root, "cli.command");
    return root;
  }

  private static Map<String, Supplier<Object>> commands(Session session) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("send", () -> new SendCommand(session));
    commands.put("run", () -> new RunCommand(session));
    commands.put("check", () -> new CheckCommand(session));
    commands.put("explain", () -> new ExplainCommand(session));
    commands.put("report", () -> new ReportCommand(session));
    commands.put("bulk", () -> new BulkCommand(session));
    commands.put("sandbox", () -> new SandboxCommand(session));
    commands.put("history", () -> new HistoryCommand(session));
    commands.put("profile", () -> new ProfileCommand(session));
    return commands;
  }

  private static void describe(CommandLine command, String key) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.description(Messages.of(key)).sortOptions(false).sortSynopsis(false);
    String prefix = key.equals("cli.command") ? "cli.command." : key + "-";
    command.getSubcommands().forEach((name, below) -> describe(below, prefix + name));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
