package triggerconsole;

import java.util.Optional;
import triggerconsole.base.Messages;
import triggerconsole.cli.Cli;

/** Starts the program: the command line when there are arguments, else the window. */
public final class Main {

  private Main() {}

  /** Ends with the exit codes of the contract, section 3. */
  public static void main(String[] arguments) {
    Cli cli = Cli.ofThisProcess(Main::window);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> System.exit(cli.bug(fault)));
    System.exit(cli.run(arguments));
  }

  private static int window(Optional<String> dataFolder) {
    System.out.println(Messages.of("app.noWindow"));
    return 0;
  }
}
