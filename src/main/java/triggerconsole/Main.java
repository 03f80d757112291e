package triggerconsole;

import java.util.Optional;
import triggerconsole.cli.Cli;
import triggerconsole.settings.DataFolder;
import triggerconsole.ui.window.WindowProgram;

/** Starts the program: the command line when there are arguments, else the window. */
public final class Main {

  private static final int INTERRUPTED = 130;

  private Main() {}

  /** Ends with the exit codes of the contract, section 3. */
  public static void main(String[] arguments) {
    Cli cli = Cli.ofThisProcess(Main::window);
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, fault) -> System.exit(cli.bug(fault)));
    System.exit(cli.run(arguments));
  }

  private static int window(Optional<String> dataFolder) {
    try {
      new WindowProgram(DataFolder.locate(dataFolder, System.getenv())).run();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return INTERRUPTED;
    }
  }
}
